import type { IssueId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { StageBargained } from './bargained.ts';
import { hasMoved, movementIn } from './nextTurn.ts';
import {
  fromDeeds,
  type Observation,
  type ObservationCode,
  type Observed,
  type Watched,
} from './observation.ts';
import {
  firstOffer,
  gaveAlone,
  gaveInARow,
  heldAndTheyMoved,
  missedGround,
  moreWasThere,
  tookTheirWord,
} from './observations.ts';
import type { PlayedFrame } from './played.ts';
import { turnsTaken } from './turnsTaken.ts';

/** Whether what was done brought something, cost something, or is only worth noticing. */
type Bearing = 'brought' | 'cost' | 'noticed';

interface Rule {
  readonly code: ObservationCode;
  readonly bears: Bearing;
  /** Rules that have said as much of a turn, if they have spoken of it. */
  readonly silentBeside?: readonly ObservationCode[];
  readonly find: (watched: Watched) => readonly Observation[];
}

const onOption =
  <C extends Observed['code']>(code: C) =>
  ({ issue, option }: { readonly issue: string; readonly option: string }) => ({
    code,
    issue,
    option,
  });

/** The first turn after this one in which the other side gave something up on an issue; null where it never did. */
const movedOn = (
  { scenario, turns, party }: Watched,
  turn: number,
  issue: IssueId,
): number | null => {
  const found = turns.slice(turn + 1).find((later) => {
    const { took, gave } = movementIn(scenario, later);
    return later.by !== party && [...took, ...gave].some((change) => change.issue === issue);
  });
  return found?.turn ?? null;
};

const bitten = (isMoved: boolean): Rule['find'] =>
  fromDeeds('argued', ({ bites, argument, issue }, { turn }, watched) => {
    const moved = movedOn(watched, turn, issue);
    if (!bites || (moved !== null) !== isMoved) return null;
    return moved === null
      ? { code: 'argument-bit', argument, issue }
      : { code: 'argument-moved', argument, issue, moved };
  });

const answered: Rule['find'] = fromDeeds('argued', ({ bites, argument, issue }) =>
  bites ? null : { code: 'argument-answered', argument, issue },
);

const granted = (code: 'granted-used' | 'granted-unused', used: boolean): Rule['find'] =>
  fromDeeds('granted', ({ used: was, issue, option, support, needed }) =>
    was === used ? { code, issue, option, support, needed } : null,
  );

/** What the debrief looks for, in order of what it says first. */
export const FEEDBACK_RULES: readonly Rule[] = [
  {
    code: 'repudiated',
    bears: 'cost',
    find: fromDeeds('repudiated', ({ issue, option, support, needed, recalled }) => ({
      code: 'repudiated',
      issue,
      option,
      support,
      needed,
      recalled,
    })),
  },
  { code: 'gave-in-a-row', bears: 'cost', find: gaveInARow },
  { code: 'argument-moved', bears: 'brought', find: bitten(true) },
  { code: 'more-was-there', bears: 'cost', find: moreWasThere },
  { code: 'ground-missed', bears: 'cost', find: missedGround },
  {
    code: 'gave-and-answered',
    bears: 'brought',
    find: fromDeeds('moved', (_deed, { next }) =>
      hasMoved(next) ? { code: 'gave-and-answered' } : null,
    ),
  },
  {
    code: 'gave-and-closed',
    bears: 'brought',
    silentBeside: ['gave-and-answered'],
    find: fromDeeds('moved', (_deed, { next }) =>
      next?.act?.kind === 'initial' ? { code: 'gave-and-closed' } : null,
    ),
  },
  { code: 'held-and-they-moved', bears: 'brought', find: heldAndTheyMoved },
  {
    code: 'link-held',
    bears: 'brought',
    find: fromDeeds('linked', ({ held, issues }) => (held ? { code: 'link-held', issues } : null)),
  },
  {
    code: 'sounding-answered',
    bears: 'brought',
    find: fromDeeds('sounded', (deed, { next }) =>
      hasMoved(next) ? onOption('sounding-answered')(deed) : null,
    ),
  },
  { code: 'granted-used', bears: 'brought', find: granted('granted-used', true) },
  { code: 'given-early', bears: 'cost', find: fromDeeds('given-early', onOption('given-early')) },
  {
    code: 'shown-for-nothing',
    bears: 'cost',
    find: fromDeeds('shown-for-nothing', onOption('shown-for-nothing')),
  },
  { code: 'leaked', bears: 'cost', find: fromDeeds('leaked', onOption('leaked')) },
  {
    code: 'denied',
    bears: 'cost',
    find: fromDeeds('denied', ({ issue, option, support, needed }) => ({
      code: 'denied',
      issue,
      option,
      support,
      needed,
    })),
  },
  {
    code: 'argument-answered',
    bears: 'cost',
    find: answered,
  },
  { code: 'granted-unused', bears: 'cost', find: granted('granted-unused', false) },
  {
    code: 'link-open',
    bears: 'cost',
    find: fromDeeds('linked', ({ held, issues }) => (held ? null : { code: 'link-open', issues })),
  },
  {
    code: 'sounding-withdrawn',
    bears: 'cost',
    find: fromDeeds('sounding-withdrawn', onOption('sounding-withdrawn')),
  },
  { code: 'reopened', bears: 'cost', find: fromDeeds('reopened', onOption('reopened')) },
  { code: 'gave-alone', bears: 'cost', silentBeside: ['took-their-word'], find: gaveAlone },
  {
    code: 'took-their-word',
    bears: 'noticed',
    silentBeside: [
      'gave-and-answered',
      'gave-and-closed',
      'gave-alone',
      'gave-in-a-row',
      'more-was-there',
    ],
    find: tookTheirWord,
  },
  { code: 'argument-bit', bears: 'noticed', find: bitten(false) },
  {
    code: 'borne',
    bears: 'noticed',
    find: fromDeeds('borne', ({ issue, option, support, needed }) => ({
      code: 'borne',
      issue,
      option,
      support,
      needed,
    })),
  },
  {
    code: 'walked-out',
    bears: 'noticed',
    find: fromDeeds('walked-out', () => ({ code: 'walked-out' })),
  },
  {
    code: 'recessed',
    bears: 'noticed',
    find: fromDeeds('recessed', ({ agreed }) => ({ code: 'recessed', agreed })),
  },
  { code: 'opened-high', bears: 'noticed', find: firstOffer('opened-high') },
  { code: 'opened-low', bears: 'noticed', find: firstOffer('opened-low') },
];

const MOST = 5;
const TURNS_OF_KINDS: readonly Bearing[] = ['brought', 'cost', 'brought', 'cost', 'noticed'];

interface Found {
  readonly rule: Rule;
  readonly observation: Observation;
}

const ofOneTurn = (a: Observation, b: Observation): boolean =>
  a.visit === b.visit && a.turn === b.turn;

/** The last observation of a rule that says nothing already said of its turn. */
const lastOf = (
  rule: Rule,
  watched: readonly Watched[],
  chosen: readonly Found[],
): Found | null => {
  const said = chosen.filter((found) => rule.silentBeside?.includes(found.rule.code));
  const observation = watched
    .flatMap((side) => rule.find(side))
    .findLast((seen) => !said.some((found) => ofOneTurn(found.observation, seen)));
  return observation ? { rule, observation } : null;
};

/** One of each kind in turn while there are any, so that neither what worked nor what cost crowds out the other. */
const chosenFrom = (watched: readonly Watched[]): readonly Found[] => {
  let left = FEEDBACK_RULES;
  let chosen: readonly Found[] = [];
  for (let at = 0; chosen.length < MOST && left.length > 0; at += 1) {
    const wanted = TURNS_OF_KINDS[at % TURNS_OF_KINDS.length];
    const kind = left.filter(({ bears }) => bears === wanted);
    const speaking = kind.flatMap((rule) => lastOf(rule, watched, chosen) ?? []);
    const [found] = speaking;
    if (found) chosen = [...chosen, found];
    left = left.filter((rule) => rule !== found?.rule && (found || !kind.includes(rule)));
  }
  return chosen.toSorted((a, b) => FEEDBACK_RULES.indexOf(a.rule) - FEEDBACK_RULES.indexOf(b.rule));
};

/**
 * At most five observations on how a party bargained, each of another rule and the last of its kind, in the order
 * in which they happened. The same rules hold for whoever played it.
 */
export const feedbackOn = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  stages: readonly StageBargained[],
  party: PartyId,
): readonly Observation[] => {
  const taken = turnsTaken(scenario, played);
  const watched = stages.map((stage): Watched => ({
    scenario,
    party,
    stage,
    turns: taken[stage.visit]!,
    own: stage.sides[party]!,
  }));
  return chosenFrom(watched)
    .map(({ observation }) => observation)
    .toSorted((a, b) => a.visit - b.visit || a.turn - b.turn);
};
