import type { PlayedFrame } from '../../src/history/played.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import { optionIds } from '../../src/negotiation/lookup.ts';
import type { PartyId, Scenario, StageId } from '../../src/negotiation/scenarioData.ts';
import { frameOf } from '../../src/negotiation/span.ts';
import { type DebriefTried, tryDebrief } from './debriefs.ts';
import { pairingsOf, type Pairing } from './pairings.ts';
import { playRoad, type Played } from './playRoad.ts';
import { presses } from './habits.ts';
import { bargainer, randomFrom, variedTemper } from './policies.ts';
import { makeProbe } from './probe.ts';

/** One game to play: the same job gives the same game wherever it is played. */
export interface Job {
  readonly game:
    | { readonly kind: 'pairing'; readonly name: string }
    | {
        readonly kind: 'press';
        readonly party: PartyId;
        readonly issue: string;
        readonly option: string;
      };
  readonly stage: StageId;
  readonly seed: number;
  /** Its debrief is worked out too. */
  readonly debriefed?: true;
}

export interface Result {
  /** Null where the debrief was not worked out. */
  readonly debrief: DebriefTried | null;
  readonly played: Played;
  readonly refusals: number;
  readonly withoutReason: readonly string[];
}

export interface Plan {
  readonly stage: string;
  readonly games: number;
  readonly seed: number;
  readonly only: string | null;
  readonly paired: number;
  /** How many games have their debrief worked out, at most. */
  readonly debriefs: number;
  /** The whole road is explored, so games start in its middle too. */
  readonly whole: boolean;
}

const seedOf = (seed: number, index: number): number => (seed + index * 7919) >>> 0;

const pairingJobs = (
  scenario: Scenario,
  { games, seed, only, stage, whole }: Plan,
): readonly Job[] =>
  pairingsOf(scenario)
    .filter(({ from }) => whole || from === undefined)
    .filter(({ name }) => only === null || name.includes(only))
    .flatMap(({ name, share, least = 1, from = stage }) =>
      Array.from({ length: Math.max(least, Math.round(games * share)) }, (_, index): Job => ({
        game: { kind: 'pairing', name },
        stage: from,
        seed: seedOf(seed, index),
      })),
    );

/** Options a party may choose between on an issue somewhere, on its instructions. */
const choicesOn = (scenario: Scenario, party: PartyId, issue: string): readonly string[] => {
  const held = new Set(
    scenario.stages
      .filter(({ live }) => live.includes(issue))
      .flatMap(({ mandates, mandateChanges }) => [
        mandates[party]?.[issue],
        ...mandateChanges.filter((c) => c.party === party).map((c) => c.mandates[issue]),
      ])
      .flatMap((mandate) => (mandate ? [...mandate.instructed, ...mandate.reserve] : [])),
  );
  return optionIds(scenario, issue).filter((option) => held.has(option));
};

/** What is spoken of before the road or after it is pressed there; all else from where the games begin. */
const firstFor = (scenario: Scenario, issue: string, begins: StageId): StageId => {
  const where = scenario.stages.filter(({ live }) => live.includes(issue));
  return where.every(({ id }) => frameOf(scenario, id) !== null)
    ? (where[0]?.id ?? begins)
    : begins;
};

const pressJobs = (
  scenario: Scenario,
  { seed, paired, only, stage, whole }: Plan,
): readonly Job[] =>
  only !== null && !'press'.includes(only)
    ? []
    : scenario.parties.flatMap(({ id: party }) =>
        Object.keys(scenario.issues).flatMap((issue) => {
          const options = choicesOn(scenario, party, issue);
          if (options.length < 2) return [];
          return options.flatMap((option) =>
            Array.from({ length: paired }, (_, index): Job => ({
              game: { kind: 'press', party, issue, option },
              stage: whole ? firstFor(scenario, issue, stage) : stage,
              seed: seedOf(seed, index),
            })),
          );
        }),
      );

/** Of all games, as many as there are debriefs, evenly spread. */
const withDebriefs = (jobs: readonly Job[], debriefs: number): readonly Job[] => {
  const share = Math.min(1, debriefs / jobs.length);
  return jobs.map((job, at) =>
    Math.floor((at + 1) * share) > Math.floor(at * share) ? { ...job, debriefed: true } : job,
  );
};

/** Everything to be played, in an order that does not depend on who plays it. */
export const jobsOf = (scenario: Scenario, plan: Plan): readonly Job[] =>
  withDebriefs([...pairingJobs(scenario, plan), ...pressJobs(scenario, plan)], plan.debriefs);

const pairingNamed = (pairings: readonly Pairing[], name: string): Pairing => {
  const found = pairings.find((pairing) => pairing.name === name);
  if (!found) throw new Error(`no pairing is called ${name}`);
  return found;
};

const policiesFor = (scenario: Scenario, { game, seed }: Job) => {
  const next = randomFrom(seed);
  const [a, b] = [scenario.parties[0].id, scenario.parties[1].id] as const;
  if (game.kind === 'pairing') {
    const [first, second] = pairingNamed(pairingsOf(scenario), game.name).policies(next);
    return { [a]: first, [b]: second };
  }
  const tempers = { [a]: variedTemper(next), [b]: variedTemper(next) };
  return Object.fromEntries(
    [a, b].map((party) => [
      party,
      party === game.party
        ? presses(game.issue, game.option, tempers[party]!)
        : bargainer(tempers[party]!),
    ]),
  );
};

/** Plays one job; in games of pairings every turn is also tried with a move that may be refused. */
export const playJob = (scenario: Scenario, job: Job): Result => {
  const gameSeed = 1 + Math.floor(randomFrom(job.seed ^ 0x9e3779b9)() * 1e6);
  const probe = makeProbe(scenario, randomFrom(job.seed ^ 0x51ed270b));
  const watch = job.game.kind === 'pairing' ? probe.watch : undefined;
  const opened = openStage(scenario, job.stage, gameSeed);
  const frames: PlayedFrame[] = [];
  const keep = (frame: PlayedFrame): void => void frames.push(frame);
  const played = playRoad(scenario, opened, policiesFor(scenario, job), watch, keep);
  return {
    played,
    refusals: probe.refusals(),
    withoutReason: probe.withoutReason(),
    debrief: job.debriefed ? tryDebrief(scenario, frames) : null,
  };
};
