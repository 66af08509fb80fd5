import { join } from 'node:path';
import { stageById } from '../../src/negotiation/lookup.ts';
import type { LineTurn, Scenario, Stage, Terms } from '../../src/negotiation/scenarioData.ts';
import type { ScenarioBundle } from '../../src/scenario/bundle.ts';
import { type LocalSessionOptions, makeLocalSession } from '../../src/session/localSession.ts';
import type { SaveStore } from '../../src/session/saveStore.ts';
import type { Change, Choice, Command, Session } from '../../src/session/session.ts';
import { readScenario } from '../../tools/scenarioFiles.ts';
import { root } from '../architecture/importGraph.ts';

const bundleAt = (folder: string): ScenarioBundle => {
  const read = readScenario(join(root, folder));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.bundle;
};

/** The talks from January 1955 to December 1956. */
export const roadBundle = bundleAt('scenarios/soviet-japanese-1955-56');
export const road = roadBundle.scenario;

/** The stages history went through, in order. */
export const HISTORY = [
  'letter',
  'london',
  'garden',
  'autumn',
  'un-package',
  'london-again',
  'salmon',
  'spiridonovka',
  'warning',
  'five-points',
  'kremlin',
  'phrase',
  'ratification',
];

/** What is played only where it is asked for, before the road and after it. */
export const PROLOGUE = ['san-francisco'];
export const EPILOGUE = ['memorandum', 'visitors', 'visitors-1961'];

/** What was agreed in the text of 19 October 1956. */
export const SIGNED_1956: Terms = {
  form: 'declaration',
  territory: 'HS',
  continuation: 'silent',
  okinawa: 'no-link',
  demil: 'none',
  alliances: 'self-defence',
  straits: 'silent',
  detainees: 'on-force',
  un: 'on-relations',
  fisheries: 'on-normalisation',
  reparations: 'waiver',
  trade: 'negotiate',
  nuclear: 'out',
  signing: 'oct-19',
};

/** A scenario of one stage alone, which ends the game. */
const onlyStage = (bundle: ScenarioBundle, id: string): ScenarioBundle => {
  const whole = bundle.scenario;
  const stage: Stage = { ...stageById(whole, id), exits: [{ when: {}, to: null }] };
  const parts = [{ id: 'alone', stages: [id] }];
  const scenario: Scenario = {
    ...whole,
    stages: [stage],
    parts,
    windows: [{ id: 'alone', from: id, until: id }],
  };
  return { ...bundle, scenario };
};

export const phraseBundle = onlyStage(roadBundle, 'phrase');
export const phraseScenario = phraseBundle.scenario;
export const [phrase] = phraseScenario.stages;

export const harbourBundle = bundleAt('tests/fixtures/scenarios/harbour-light');
export const harbour = harbourBundle.scenario;

export const asJapan: Choice = {
  stage: 'phrase',
  side: 'japan',
  level: 'standard',
  character: 'as-instructed',
  until: null,
  guided: true,
  seats: 'one',
};
export const asUssr: Choice = { ...asJapan, side: 'ussr' };

/** A store in memory; with `refuses` it takes nothing more. */
export const makeMemoryStore = (
  entries: Readonly<Record<string, string>> = {},
): SaveStore & { readonly texts: Map<string, string>; refuses: 'blocked' | 'full' | null } => {
  const texts = new Map(Object.entries(entries));
  return {
    texts,
    refuses: null,
    list: () => [...texts.keys()],
    read: (id) => texts.get(id) ?? null,
    write(id, text) {
      if (this.refuses) return this.refuses;
      texts.set(id, text);
      return 'ok';
    },
    remove: (id) => void texts.delete(id),
  };
};

let games = 0;

/** A session whose other side answers at once, unless told otherwise. */
export const openSession = (options: Partial<LocalSessionOptions> = {}): Session =>
  makeLocalSession({
    bundle: phraseBundle,
    storage: makeMemoryStore(),
    schedule: (task) => task(),
    newSeed: () => 7,
    newId: () => {
      games += 1;
      return `game-${String(games).padStart(6, '0')}`;
    },
    ...options,
  });

/** Carries out the commands in order; any problem is an error. */
export const carryOut = (session: Session, ...commands: readonly Command[]): Session => {
  for (const command of commands) {
    const problem = session.send(command);
    if (problem) throw new Error(`${command.kind}: ${JSON.stringify(problem)}`);
  }
  return session;
};

export const CLOSE: Command = { kind: 'debrief', event: { type: 'debrief.closed' } };

export const compose = (change: Change): Command => ({ kind: 'compose', change });

/** The commands that compose and submit one turn. */
export const turn = ({
  positions,
  act,
}: Pick<LineTurn, 'positions' | 'act'>): readonly Command[] => [
  ...Object.entries(positions).map(([issue, option]): Command => ({
    kind: 'compose',
    change: { kind: 'position', issue, option },
  })),
  ...(act ? [compose({ kind: 'act', act })] : []),
  { kind: 'submit' },
];

export const begin = (choice: Choice): readonly Command[] => [
  { kind: 'begin', choice },
  { kind: 'take-seat' },
];

/** The turns of one side in the historical line of a stage. */
export const lineOf = (side: string): readonly LineTurn[] =>
  phrase.line.filter(({ by }) => by === side);

export const walkOut: readonly Command[] = turn({ positions: {}, act: { kind: 'suspend' } });

/** The whole of a view but its saves, whose texts differ with every event. */
export const seen = (session: Session) => {
  const { saves: _, save: _id, ...view } = session.view();
  return view;
};
