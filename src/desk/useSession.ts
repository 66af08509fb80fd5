import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { stageById } from '../negotiation/lookup.ts';
import type { Stage } from '../negotiation/scenarioData.ts';
import { roadBegins } from '../negotiation/span.ts';
import type { Known } from '../negotiation/tableView.ts';
import type { ScenarioBundle } from '../scenario/bundle.ts';
import { startOf } from '../scenario/minutes.ts';
import type { Command, CommandProblem, Cue, Session, SessionView } from '../session/session.ts';
import { makeNames, type Names } from './names.ts';
import { rememberOpen } from './openGame.ts';
import { makeTell, type Tell } from './texts.ts';
import { announcement } from './words/announcements.ts';
import {
  type Announced,
  heardSoFar,
  NOTHING_SAID,
  type Said,
  saidAfter,
  saidNow,
} from './words/said.ts';

export interface Telling {
  readonly tell: Tell;
  readonly names: Names;
}

/** Outside a game things stand as history had them where the road begins. */
const asRoadBegins = ({ scenario }: ScenarioBundle): Known =>
  startOf(stageById(scenario, roadBegins(scenario)));

const tellingOf = (bundle: ScenarioBundle, view: SessionView): Telling => {
  const { opening, table, level } = view;
  const known = opening ?? asRoadBegins(bundle);
  const tell = makeTell(bundle.texts['en'] ?? {}, known, table?.known ?? known, level);
  return { tell, names: makeNames(tell) };
};

const stageOf = ({ scenario }: ScenarioBundle, view: SessionView): Stage =>
  stageById(scenario, view.choice?.stage ?? roadBegins(scenario));

export interface InSession extends Telling {
  readonly view: SessionView;
  readonly stage: Stage;
  readonly problem: CommandProblem | null;
  readonly send: (command: Command) => CommandProblem | null;
  /** Says something through the one live region. */
  readonly say: (words: string) => void;
  /** For the one live region. */
  readonly announced: readonly Announced[];
}

/** Before a class nobody hears of cables from a capital. */
const forEars = (cues: readonly Cue[], isPublic: boolean): readonly Cue[] =>
  cues.filter(({ kind }) => !isPublic || kind !== 'telegram');

/** What is said to those who listen; nothing of it is left when the page turns to the class or back. */
const useSaid = (isPublic: boolean) => {
  const [kept, setKept] = useState({ said: NOTHING_SAID, isPublic });
  const sayAfter = useCallback(
    (next: (said: Said) => Said) => setKept(({ said }) => ({ said: next(said), isPublic })),
    [isPublic],
  );
  return { announced: kept.isPublic === isPublic ? kept.said.all : [], sayAfter };
};

/** The session as the papers show it: its view, why the last command did nothing, and what to announce. */
export const useSession = (
  session: Session,
  bundle: ScenarioBundle,
  isPublic: boolean,
): InSession => {
  const [view, setView] = useState(session.view);
  const [problem, setProblem] = useState<CommandProblem | null>(null);
  const { announced, sayAfter } = useSaid(isPublic);
  const before = useRef(view);
  useLayoutEffect(
    () =>
      session.subscribe((next, cues) => {
        const last = before.current;
        before.current = next;
        const words = announcement(next, forEars(cues, isPublic), heardSoFar(last), {
          ...tellingOf(bundle, next),
          stage: stageOf(bundle, next),
        });
        sayAfter((said) => saidAfter(said, last, next, words));
        rememberOpen(next.save);
        setProblem(null);
        setView(next);
      }),
    [session, bundle, isPublic, sayAfter],
  );
  const send = (command: Command): CommandProblem | null => {
    const found = session.send(command);
    setProblem(found);
    return found;
  };
  const say = (words: string): void => sayAfter((said) => saidNow(said, words));
  const telling = useMemo(() => tellingOf(bundle, view), [bundle, view]);
  return { ...telling, view, stage: stageOf(bundle, view), problem, send, say, announced };
};
