import { renderToString } from 'preact-render-to-string';
import { AS_INSTRUCTED } from '../../src/counterpart/counterpart.ts';
import { fetchDebrief } from '../../src/desk/debrief/debriefPage.tsx';
import { DeskPapers } from '../../src/desk/desk.tsx';
import { type Desk, DeskContext } from '../../src/desk/deskContext.ts';
import { makeHearing } from '../../src/desk/parts/captions.tsx';
import { SettingsDialog } from '../../src/desk/parts/settings.tsx';
import { DEFAULTS, type Preferences } from '../../src/desk/preferences.ts';
import type { DebriefStep } from '../../src/history/debriefSteps.ts';
import { stageById } from '../../src/negotiation/lookup.ts';
import { roadBegins } from '../../src/negotiation/span.ts';
import { makeRoad } from '../../src/session/game.ts';
import { saveText } from '../../src/session/replay.ts';
import type { Choice, Screen, Session } from '../../src/session/session.ts';
import { playedGame } from '../../tools/playedGame.ts';
import { asJapan, carryOut, openSession } from '../session/games.ts';
import { bundle, names, tell } from './papers.ts';

const road = makeRoad(bundle);

await fetchDebrief();

export interface Moment {
  readonly stage: string;
  readonly side: string;
  readonly until: Screen;
  readonly turns?: number;
  /** The stage after which the game ends; the moment's own unless told otherwise. */
  readonly last?: string;
  readonly guided?: boolean;
  /** The step of the debrief that is turned to, and told without an answer. */
  readonly step?: DebriefStep;
}

/** Turns to a step of the debrief and has it tell. */
export const toldAt = (session: Session, step: DebriefStep): Session => {
  carryOut(session, { kind: 'debrief', event: { type: 'debrief.turned', step } });
  return session.view().debrief?.told
    ? session
    : carryOut(session, { kind: 'debrief', event: { type: 'debrief.passed', step } });
};

/** A session whose game stands at the moment; at a table after two turns unless told otherwise. */
export const sessionAt = ({ turns = 2, step, ...moment }: Moment): Session => {
  const { stage, side, until, last = stage, guided = asJapan.guided } = moment;
  const choice: Choice = { ...asJapan, stage, side, until: last, guided };
  const played = { choice, seed: 1, character: AS_INSTRUCTED, until, turns };
  const text = saveText(road, playedGame(road, played));
  const session = carryOut(openSession({ bundle }), { kind: 'import', text });
  if (session.view().screen !== until) throw new Error(`${stage} has no ${until}`);
  return step === undefined ? session : toldAt(session, step);
};

const ENTITIES = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' } as const;

/** The page as a browser would get it: every tag, attribute and word. */
export const printed = (session: Session, preferences: Partial<Preferences> = {}): string => {
  const html = renderToString(
    <DeskPapers
      session={session}
      bundle={bundle}
      texts="here"
      fetchArchive={async () => ({})}
      table={{ host: () => null, openFolder: () => undefined, whenOpened: () => () => undefined }}
      wrongLink={[]}
      opensByLink
      preferences={{ ...DEFAULTS, ...preferences }}
      onPreferences={() => undefined}
      hearing={makeHearing()}
      playScenario={() => undefined}
      playBuiltIn={() => undefined}
      refusedScenario={null}
      broken={false}
    />,
  );
  return html.replaceAll(
    /&(?:lt|gt|quot|#39|amp);/g,
    (entity) => ENTITIES[entity as keyof typeof ENTITIES],
  );
};

/** The desk of a session, for a page that is printed by itself. */
export const deskOf = (session: Session, preferences: Partial<Preferences>): Desk => ({
  view: session.view(),
  stage: stageById(bundle.scenario, session.view().choice?.stage ?? roadBegins(bundle.scenario)),
  bundle,
  texts: 'here',
  tell,
  names,
  send: session.send,
  problem: null,
  openEvidence: () => undefined,
  openArchive: () => undefined,
  archiveShelf: { standing: {}, fetch: () => undefined },
  preferences: { ...DEFAULTS, ...preferences },
  prefer: () => undefined,
  tableHost: null,
  openOnTable: () => undefined,
  whenOpenedOnTable: () => () => undefined,
  say: () => undefined,
  wrongLink: [],
  opensByLink: true,
  playScenario: () => undefined,
  playBuiltIn: () => undefined,
  refusedScenario: null,
});

/** The dialog of the settings over a game at the table. */
export const printedSettings = (preferences: Partial<Preferences>): string => {
  const session = sessionAt({ stage: 'phrase', side: 'japan', until: 'table' });
  return renderToString(
    <DeskContext.Provider value={deskOf(session, preferences)}>
      <SettingsDialog onClose={() => undefined} />
    </DeskContext.Provider>,
  );
};
