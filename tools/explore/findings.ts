import type { PartyId, Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Job, Plan, Result } from './jobs.ts';
import type { Sources } from './playRoad.ts';

type Counts = Record<string, number>;

export interface Row {
  readonly games: number;
  readonly pay: Readonly<Record<PartyId, number>>;
  /** Mean points of each interest, by party. */
  readonly ledger: Readonly<Record<PartyId, Counts>>;
  /** Sources cited and bitten, a game, by party. */
  readonly sources: Readonly<Record<PartyId, Sources>>;
  readonly outcomes: Readonly<Counts>;
  /** How the stage ended with which the games began. */
  readonly endings: Readonly<Counts>;
  readonly turns: number;
}

export interface Findings {
  readonly games: number;
  readonly seconds: number;
  readonly seed: number;
  readonly outcomes: Readonly<Counts>;
  readonly endings: Readonly<Record<string, Counts>>;
  readonly unreachedStages: readonly string[];
  readonly unreachedEndings: readonly string[];
  readonly unreachedOutcomes: readonly string[];
  readonly unreachedOptions: readonly string[];
  readonly markedButReached: Readonly<Counts>;
  readonly deadEnds: readonly string[];
  readonly dominantOptions: readonly string[];
  readonly fourIslandsFromInstructed: number;
  readonly repudiations: number;
  readonly refusals: number;
  readonly refusalsWithoutReason: readonly string[];
  readonly debriefs: number;
  readonly debriefsThrown: readonly string[];
  readonly emptyReasons: readonly string[];
  readonly medianTurns: number;
  readonly climate: Readonly<Counts>;
  readonly ledgerByPolicy: Readonly<Record<string, Row>>;
  readonly pressing: Readonly<Record<string, { readonly pay: number; readonly best: number }>>;
}

const FOUR_ISLANDS = ['territory.four', 'territory.four-conf', 'territory.all'];

const rounded = (value: number, digits = 1): number =>
  Math.round(value * 10 ** digits) / 10 ** digits;

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : rounded(values.reduce((a, b) => a + b, 0) / values.length);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const count = (names: readonly string[]): Counts => {
  const counts: Counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};

interface Done {
  readonly job: Job;
  readonly result: Result;
}

const perParty = (
  { parties, interests }: Scenario,
  done: readonly Done[],
): Pick<Row, 'ledger' | 'sources'> => {
  const played = done.map(({ result }) => result.played);
  const each = <T>(make: (party: PartyId) => T): Record<PartyId, T> =>
    Object.fromEntries(parties.map(({ id }) => [id, make(id)]));
  return {
    ledger: each((party) =>
      Object.fromEntries(
        interests.map((id) => [id, mean(played.map(({ ledger }) => ledger[party]?.[id] ?? 0))]),
      ),
    ),
    sources: each((party) => ({
      cited: mean(played.map(({ sources }) => sources[party]!.cited)),
      bit: mean(played.map(({ sources }) => sources[party]!.bit)),
    })),
  };
};

const rowOf = (scenario: Scenario, done: readonly Done[]): Row => ({
  games: done.length,
  pay: Object.fromEntries(
    scenario.parties.map(({ id }) => [id, mean(done.map(({ result }) => result.played.pay[id]!))]),
  ),
  ...perParty(scenario, done),
  outcomes: count(done.map(({ result }) => result.played.outcome ?? 'dead end')),
  endings: count(done.flatMap(({ result: { played } }) => played.endings[0]?.[1] ?? [])),
  turns: median(done.map(({ result }) => result.played.turns)),
});

const grouped = <T>(list: readonly T[], key: (item: T) => string | null): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const name = key(item);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
};

const pressed = (done: readonly Done[], key: (game: Job['game'] & { kind: 'press' }) => string) =>
  grouped(done, ({ job }) => (job.game.kind === 'press' ? key(job.game) : null));

/** How an option pressed from the start fared: its own mean pay, and the share of seeds where it was best alone. */
const pressingOf = (done: readonly Done[]): Findings['pressing'] => {
  const pressing: Record<string, { pay: number; best: number }> = {};
  for (const rivals of pressed(done, ({ party, issue }) => `${party} ${issue}`).values()) {
    const byOption = pressed(rivals, ({ party, issue, option }) => `${party} ${issue}.${option}`);
    const pays = [...byOption].map(([name, games]) => {
      const own = games.map(({ job, result }) =>
        job.game.kind === 'press' ? result.played.pay[job.game.party]! : 0,
      );
      return [name, own] as const;
    });
    for (const [name, own] of pays) {
      const others = pays.filter(([other]) => other !== name);
      const best = own.filter((pay, at) => others.every(([, rival]) => pay > rival[at]! + 0.05));
      pressing[name] = { pay: mean(own), best: rounded(best.length / own.length, 2) };
    }
  }
  return pressing;
};

const DOMINANT = 0.9;

const stagesFrom = (scenario: Scenario, first: string): ReadonlySet<string> => {
  const reachable = new Set([first]);
  for (const id of reachable)
    for (const { to } of scenario.stages.find((stage) => stage.id === id)?.exits ?? [])
      if (to !== null) reachable.add(to);
  return reachable;
};

const endingsOf = (done: readonly Done[]): Record<string, Counts> => {
  const endings: Record<string, Counts> = {};
  for (const { result } of done)
    for (const [stage, ending] of result.played.endings) {
      const counts = (endings[stage] ??= {});
      counts[ending] = (counts[ending] ?? 0) + 1;
    }
  return endings;
};

const optionsOf = ({ issues }: Scenario, marked: boolean): readonly string[] =>
  Object.entries(issues).flatMap(([issue, { options }]) =>
    Object.entries(options)
      .filter(([, { neverAgreed }]) => (neverAgreed !== undefined) === marked)
      .map(([option]) => `${issue}.${option}`),
  );

const climateOf = (done: readonly Done[]): Counts => {
  const met: Record<string, number[]> = {};
  for (const { job, result } of done)
    if (job.game.kind === 'pairing' && job.game.name === 'counterparts')
      for (const [stage, climate] of result.played.climates) (met[stage] ??= []).push(climate);
  return Object.fromEntries(Object.entries(met).map(([stage, values]) => [stage, mean(values)]));
};

const unreachedOf = (scenario: Scenario, plan: Plan, done: readonly Done[]) => {
  const endings = endingsOf(done);
  const agreed = new Set(done.flatMap(({ result }) => result.played.agreed));
  const outcomes = new Set(done.map(({ result }) => result.played.outcome));
  const stages = stagesFrom(scenario, plan.whole ? scenario.stages[0].id : plan.stage);
  const open = scenario.stages.filter(({ id }) => stages.has(id));
  return {
    endings,
    unreachedStages: open.filter(({ id }) => !endings[id]).map(({ id }) => id),
    unreachedEndings: open.flatMap(({ id, endings: named }) =>
      [...new Set(named.map((ending) => ending.id))]
        .filter((ending) => !endings[id]?.[ending])
        .map((ending) => `${id}.${ending}`),
    ),
    unreachedOutcomes: scenario.outcomes.map(({ id }) => id).filter((id) => !outcomes.has(id)),
    unreachedOptions: optionsOf(scenario, false).filter((option) => !agreed.has(option)),
  };
};

/** Played by delegations that mind their instructions. */
const isMindful = ({ job: { game } }: Done): boolean =>
  game.kind === 'press' || !game.name.includes('random');

const reachedMarks = (scenario: Scenario, done: readonly Done[]): Counts => {
  const marked = new Set(optionsOf(scenario, true));
  return count(
    done
      .filter(isMindful)
      .flatMap(({ result }) => result.played.agreed.filter((option) => marked.has(option))),
  );
};

const debriefsOf = (
  results: readonly Result[],
): Pick<Findings, 'debriefs' | 'debriefsThrown' | 'emptyReasons'> => {
  const debriefs = results.flatMap(({ debrief }) => debrief ?? []);
  return {
    debriefs: debriefs.length,
    debriefsThrown: debriefs.flatMap(({ thrown }) => thrown).slice(0, 20),
    emptyReasons: debriefs.flatMap(({ empty }) => empty).slice(0, 20),
  };
};

/** What the games show, taken together. */
export const findingsOf = (
  scenario: Scenario,
  plan: Plan,
  jobs: readonly Job[],
  results: readonly Result[],
  seconds: number,
): Findings => {
  const done = jobs.map((job, at): Done => ({ job, result: results[at]! }));
  const paired = done.filter(({ job }) => job.game.kind === 'pairing');
  const whole = paired.filter(({ job }) => job.stage === plan.stage);
  const played = done.map(({ result }) => result.played);
  const pressing = pressingOf(done);
  const rows = grouped(paired, ({ job }) => (job.game.kind === 'pairing' ? job.game.name : null));
  return {
    games: done.length,
    seconds: rounded(seconds),
    seed: plan.seed,
    outcomes: count(whole.map(({ result }) => result.played.outcome ?? 'dead end')),
    ...unreachedOf(scenario, plan, done),
    markedButReached: reachedMarks(scenario, done),
    deadEnds: played.flatMap(({ deadEnd }) => (deadEnd === null ? [] : [deadEnd])).slice(0, 20),
    dominantOptions: Object.entries(pressing)
      .filter(([, { best }]) => best > DOMINANT)
      .map(([name]) => name),
    fourIslandsFromInstructed: done
      .filter(isMindful)
      .filter(({ result }) => result.played.agreed.some((option) => FOUR_ISLANDS.includes(option)))
      .length,
    repudiations: played.reduce((sum, { repudiations }) => sum + repudiations, 0),
    refusals: results.reduce((sum, { refusals }) => sum + refusals, 0),
    refusalsWithoutReason: results
      .flatMap(({ withoutReason, played: { unexplained } }) => [...withoutReason, ...unexplained])
      .slice(0, 20),
    ...debriefsOf(results),
    medianTurns: median(whole.map(({ result }) => result.played.turns)),
    climate: climateOf(done),
    ledgerByPolicy: Object.fromEntries(
      [...rows].map(([name, games]) => [name, rowOf(scenario, games)]),
    ),
    pressing,
  };
};
