import { roadLedger, roadOutcome } from '../../src/history/compareRoad.ts';
import { nextStage, play } from '../../src/negotiation/negotiation.ts';
import { deciderOf, partyIds } from '../../src/negotiation/lookup.ts';
import type { PlayedFrame } from '../../src/history/played.ts';
import type { PartyId, Scenario } from '../../src/negotiation/scenarioData.ts';
import type { Move, Negotiation } from '../../src/negotiation/state.ts';
import type { Policy } from './policies.ts';

const TURNS_AT_MOST = 400;

export interface Sources {
  readonly cited: number;
  readonly bit: number;
}

export interface Played {
  readonly outcome: string | null;
  /** Stage and ending, in order. */
  readonly endings: readonly (readonly [string, string])[];
  /** Every issue and option that was agreed at any moment, or stood where one party decides, as `issue.option`. */
  readonly agreed: readonly string[];
  readonly pay: Readonly<Record<PartyId, number>>;
  /** Per party and interest, in points. */
  readonly ledger: Readonly<Record<PartyId, Readonly<Record<string, number>>>>;
  /** How many sources each party cited, and how many of them bit. */
  readonly sources: Readonly<Record<PartyId, Sources>>;
  readonly turns: number;
  readonly repudiations: number;
  /** Climate on entering each stage. */
  readonly climates: readonly (readonly [string, number])[];
  /** Refusals of the capitals and ratifiers that name neither a reason nor what would have passed. */
  readonly unexplained: readonly string[];
  /** Where the game could not go on. */
  readonly deadEnd: string | null;
}

/** What a whole game is worth to each party: its ledger, weighed; no text in force is worth 0. */
export const payOf = (scenario: Scenario, n: Negotiation): Record<PartyId, number> => {
  const ledger = roadLedger(scenario, n);
  return Object.fromEntries(
    scenario.parties.map(({ id, weights }) => [
      id,
      Object.entries(ledger[id] ?? {}).reduce(
        (sum, [interest, value]) => sum + ((weights[interest] ?? 0) * value) / 3,
        0,
      ),
    ]),
  );
};

const unexplainedIn = ({ log, stage }: Negotiation): readonly string[] =>
  log.flatMap(({ what }) => {
    const lacks =
      ((what.code === 'denied' || what.code === 'repudiation-explained') &&
        what.nearest === null) ||
      (what.code === 'ratification-refused' &&
        Object.keys(what.remedy.terms).length + Object.keys(what.remedy.backing).length === 0);
    return lacks ? [`${stage}: ${JSON.stringify(what)}`] : [];
  });

const withSources = (
  sources: Played['sources'],
  { log }: Negotiation,
): Readonly<Record<PartyId, Sources>> =>
  Object.fromEntries(
    Object.entries(sources).map(([party, { cited, bit }]) => {
      const own = log.flatMap(({ by, what }) =>
        by === party && what.code === 'argued' ? [what.bites] : [],
      );
      return [party, { cited: cited + own.length, bit: bit + own.filter(Boolean).length }];
    }),
  );

const standingAlone = (scenario: Scenario, { positions }: Negotiation): readonly string[] =>
  Object.entries(positions).flatMap(([issue, held]) => {
    const decider = deciderOf(scenario, issue);
    const position = decider === null ? undefined : held[decider];
    return position?.how === 'tabled' ? [`${issue}.${position.option}`] : [];
  });

export type Watch = (n: Negotiation) => void;

export type KeepFrame = (frame: PlayedFrame) => void;

/** Plays from an opened stage to the end of the road; `keep` is handed every stage as it ends. */
export const playRoad = (
  scenario: Scenario,
  opened: Negotiation,
  policies: Readonly<Record<PartyId, Policy>>,
  watch: Watch = () => {},
  keep: KeepFrame = () => {},
): Played => {
  const endings: (readonly [string, string])[] = [];
  const climates: (readonly [string, number])[] = [[opened.stage, opened.climate]];
  const agreed = new Set<string>();
  const unexplained: string[] = [];
  let n = opened;
  let entered = opened;
  let sources: Played['sources'] = Object.fromEntries(
    partyIds(scenario).map((party) => [party, { cited: 0, bit: 0 }]),
  );
  let turns = 0;
  let repudiations = 0;
  let deadEnd: string | null = null;
  const record = (): void => {
    for (const issue in n.agreed) agreed.add(`${issue}.${n.agreed[issue]}`);
    for (const name of standingAlone(scenario, n)) agreed.add(name);
  };
  record();
  for (;;) {
    if (n.over) {
      endings.push([n.stage, n.over.ending]);
      keep({ stage: n.stage, opened: entered, ended: n });
      unexplained.push(...unexplainedIn(n));
      sources = withSources(sources, n);
      for (const party of partyIds(scenario)) repudiations += n.repudiations[party] ?? 0;
      if (n.over.to === null) break;
      n = nextStage(scenario, n, n.over.to);
      entered = n;
      climates.push([n.stage, n.climate]);
      continue;
    }
    watch(n);
    let move: Move | undefined;
    try {
      if (turns >= TURNS_AT_MOST) throw new Error('the game does not end');
      move = policies[n.mover]!(scenario, n, n.mover);
      n = play(scenario, n, move);
    } catch (error) {
      deadEnd = `${n.stage} round ${n.round}, ${n.mover} ${JSON.stringify(move)}: ${String(error)}`;
      break;
    }
    turns += 1;
    record();
  }
  return {
    outcome: deadEnd === null ? roadOutcome(scenario, n) : null,
    endings,
    agreed: [...agreed],
    pay: payOf(scenario, n),
    ledger: roadLedger(scenario, n),
    sources,
    turns,
    repudiations,
    climates,
    unexplained,
    deadEnd,
  };
};
