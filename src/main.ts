import '../assets/fonts/fonts.css';
import './desk/desk.css';
import { archiveOfScenario } from './archiveOfScenario.ts';
import { makeSoundboard } from './audio/soundboard.ts';
import { builtIn, wholeScenario } from './builtInScenario.ts';
import { makeBrowserStore } from './desk/browserStore.ts';
import type { WrongPart } from './desk/deepLink.ts';
import type { RefusedScenario } from './desk/deskContext.ts';
import type { DrawTable } from './desk/drawnTable.ts';
import { mountDesk } from './desk/mountDesk.tsx';
import { lastOpen, lastScenario, openAgain, openAsked, rememberScenario } from './desk/openGame.ts';
import { inPlain, makeTell } from './desk/texts.ts';
import { keptScenario } from './desk/title/keptScenarios.ts';
import { readScenario } from './desk/title/readScenario.ts';
import type { ScenarioBundle } from './scenario/bundle.ts';
import type { ScenarioMap } from './scenario/scenarioMap.ts';
import { makeLocalSession } from './session/localSession.ts';
import type { Session } from './session/session.ts';

const ANSWER_AFTER_MS = 350;

/** All texts of the built-in scenario, on their way; null for a scenario from a file, which has them. */
type Whole = Promise<ScenarioBundle> | null;

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const newId = (): string =>
  `${Date.now().toString(36).padStart(9, '0')}-${newSeed().toString(36).padStart(7, '0')}`;

const makeSession = (bundle: ScenarioBundle): Session =>
  makeLocalSession({
    bundle,
    storage: makeBrowserStore(() => localStorage),
    schedule: (task) => void setTimeout(task, ANSWER_AFTER_MS),
    newSeed,
    newId,
  });

const mapIn = (coming: Promise<ScenarioBundle>): Promise<ScenarioMap | null> =>
  coming.then(
    ({ map }) => map ?? null,
    () => null,
  );

const stageOf =
  (session: Session, { scenario }: ScenarioBundle) =>
  () =>
    scenario.stages.find(({ id }) => id === session.view().table?.stage) ?? null;

const asksForCanvas = (): boolean =>
  new URLSearchParams(location.search).get('renderer') === 'canvas';

/** The drawn table, fetched when it is first needed; it tells what has arrived by then. */
const tableLoader =
  (session: Session, { scenario }: ScenarioBundle, told: () => ScenarioBundle, whole: Whole) =>
  async (): Promise<DrawTable> => {
    const { createTable } = await import('./table/createTable.ts');
    return (host, wishes) =>
      createTable({
        ...wishes,
        host,
        session,
        scenario,
        texts: (key) => inPlain(makeTell(told().texts['en'] ?? {}, null, null)(key)),
        language: 'en',
        renderer: asksForCanvas() ? 'canvas' : 'auto',
        map: mapIn(whole ?? Promise.resolve(told())),
      });
  };

interface Laid {
  readonly bundle: ScenarioBundle;
  readonly whole: Whole;
  /** The game that is opened at once, of a scenario from a file. */
  readonly save: string | null;
  readonly refused: RefusedScenario | null;
}

const openFirst = (session: Session, { bundle, whole, save }: Laid): readonly WrongPart[] => {
  rememberScenario(whole ? null : bundle.scenario.id);
  if (whole) return openAsked(session, bundle.scenario);
  openAgain(session, save);
  return [];
};

const play = (laid: Laid): void => {
  const { bundle, whole, refused } = laid;
  const session = makeSession(bundle);
  let told = bundle;
  const { clear, tellWith } = mountDesk({
    root: document.querySelector<HTMLElement>('#desk') ?? document.body,
    session,
    bundle,
    texts: whole ? 'coming' : 'here',
    fetchArchive: whole ? archiveOfScenario : async () => ({}),
    opensByLink: whole !== null,
    wrongLink: openFirst(session, laid),
    loadTable: tableLoader(session, bundle, () => told, whole),
    makeAudible: (wishes, onHeard) =>
      makeSoundboard({ session, wishes, onHeard, place: stageOf(session, bundle) }),
    playScenario: (other, asked) => {
      clear();
      play({ bundle: other, whole: null, save: asked, refused: null });
    },
    playBuiltIn: () => {
      clear();
      playBuiltIn(null);
    },
    refusedScenario: refused,
  });
  whole?.then(
    (arrived) => {
      told = { ...arrived, scenario: bundle.scenario };
      tellWith(told, 'here');
    },
    () => tellWith(bundle, 'lost'),
  );
};

const theBuiltIn = builtIn({});
let restOfIt: Whole = null;

const playBuiltIn = (refused: RefusedScenario | null): void => {
  restOfIt ??= wholeScenario();
  play({ bundle: theBuiltIn, whole: restOfIt, save: null, refused });
};

/** Goes on with the scenario from a file this tab was left with, checked again as the file was; else begins with the built-in one. */
const start = async (): Promise<void> => {
  const id = lastScenario(theBuiltIn.scenario);
  const text = id === null ? null : keptScenario(() => localStorage, id);
  if (id === null || text === null) return playBuiltIn(null);
  const save = lastOpen();
  const read = await readScenario(text);
  if (read.kind === 'bundle') play({ bundle: read.bundle, whole: null, save, refused: null });
  else playBuiltIn({ id, read });
};

void start();
