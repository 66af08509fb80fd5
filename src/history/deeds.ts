import { openIssues, stageOf } from '../negotiation/lookup.ts';
import type {
  ArgumentId,
  ConstituencyId,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
} from '../negotiation/scenarioData.ts';
import type { Happening, LogEntry } from '../negotiation/state.ts';
import {
  changesIn,
  hasMoved,
  movementIn,
  nextTurn,
  type Change,
  type NextTurn,
} from './nextTurn.ts';
import { agreedAtEnd, type Moment, type TurnTaken } from './turnsTaken.ts';

interface OnOption {
  readonly issue: IssueId;
  readonly option: OptionId;
}

interface Weighed extends OnOption {
  /** Support at home and what was needed, 0–100. */
  readonly support: number;
  readonly needed: number;
}

interface Refused extends Weighed {
  readonly redLine: ConstituencyId | null;
  readonly nearest: OptionId | null;
}

/** Something a delegation did in a turn that the debrief points at. */
export type Deed =
  /** It gave up something it had asked for. */
  | { readonly code: 'moved'; readonly took: readonly Change[]; readonly gave: readonly Change[] }
  | ({ readonly code: 'sounded' } & OnOption)
  /** `held`: both issues stood agreed at the end. */
  | {
      readonly code: 'linked';
      readonly issues: readonly [IssueId, IssueId];
      readonly held: boolean;
    }
  | ({ readonly code: 'granted'; readonly used: boolean } & Weighed)
  | ({ readonly code: 'denied' } & Refused)
  | ({ readonly code: 'leaked' } & OnOption)
  | {
      readonly code: 'argued';
      readonly argument: ArgumentId;
      readonly issue: IssueId;
      readonly bites: boolean;
    }
  | ({ readonly code: 'borne' } & Weighed)
  | ({ readonly code: 'repudiated'; readonly recalled: boolean } & Refused)
  | ({ readonly code: 'given-early' } & OnOption)
  /** A reserve it had shown when the stage ended, and got nothing for. */
  | ({ readonly code: 'shown-for-nothing' } & OnOption)
  | ({ readonly code: 'sounding-withdrawn' } & OnOption)
  | ({ readonly code: 'reopened' } & OnOption)
  | { readonly code: 'walked-out' }
  /** `agreed`: issues agreed in what was left of the stage. */
  | { readonly code: 'recessed'; readonly agreed: readonly IssueId[] };

/** A deed with its turn and what the other delegation did next; null where the stage ended first. */
export interface Doing extends Moment {
  readonly by: PartyId;
  readonly deed: Deed;
  readonly next: NextTurn | null;
}

interface Occasion {
  readonly scenario: Scenario;
  readonly turns: readonly TurnTaken[];
  readonly taken: TurnTaken;
}

const agreedAfter = ({ scenario, turns, taken }: Occasion): readonly IssueId[] => {
  const agreed = agreedAtEnd(turns);
  return openIssues(stageOf(scenario, taken.before)).filter(
    (issue) => agreed[issue] !== undefined && taken.after.agreed[issue] !== agreed[issue],
  );
};

const isUsed = ({ turns, taken }: Occasion, { issue, option }: OnOption): boolean =>
  turns
    .slice(taken.turn + 1)
    .some(
      (later) =>
        later.by === taken.by && changesIn(later).some((c) => c.issue === issue && c.to === option),
    );

const repudiation = (
  { taken }: Occasion,
  what: Extract<Happening, { readonly code: 'repudiation-explained' }>,
): Deed => ({
  ...what,
  code: 'repudiated',
  recalled: taken.after.over?.how === 'recalled',
});

const deedOf = (o: Occasion, { by, what }: LogEntry): Deed | null => {
  if (by !== o.taken.by) return null;
  switch (what.code) {
    case 'sounded':
    case 'leaked':
    case 'given-early':
    case 'sounding-withdrawn':
    case 'reopened':
    case 'denied':
      return what;
    case 'granted':
      return { ...what, used: isUsed(o, what) };
    case 'linked':
      return { ...what, held: what.issues.every((id) => id in agreedAtEnd(o.turns)) };
    case 'argued':
      return { ...what, issue: o.scenario.arguments[what.argument]!.issue };
    case 'tolerated':
      return { ...what, code: 'borne' };
    case 'repudiation-explained':
      return repudiation(o, what);
    case 'suspended':
      return { code: 'walked-out' };
    case 'recessed':
      return { code: 'recessed', agreed: agreedAfter(o) };
    default:
      return null;
  }
};

/** A reserve laid down in this turn that still lay there, bought by nobody, when the stage ended. */
const shownForNothing = (o: Occasion): readonly Deed[] => {
  const { turns, taken } = o;
  const { facts } = turns.at(-1)!.after;
  return changesIn(taken).flatMap(({ issue, to }): readonly Deed[] => {
    const fact = `disclosed:${taken.by}:${issue}:${to}`;
    const isLast = !turns
      .slice(taken.turn + 1)
      .some((later) => later.by === taken.by && changesIn(later).some((c) => c.issue === issue));
    const isNew = isLast && facts.includes(fact) && !turns[0]!.before.facts.includes(fact);
    return isNew ? [{ code: 'shown-for-nothing', issue, option: to }] : [];
  });
};

const deedsIn = (o: Occasion): readonly Deed[] => {
  const { took, gave } = movementIn(o.scenario, o.taken);
  const moved: readonly Deed[] = hasMoved({ took, gave }) ? [{ code: 'moved', took, gave }] : [];
  const logged = o.taken.said.flatMap((entry) => deedOf(o, entry) ?? []);
  return [...moved, ...logged, ...shownForNothing(o)];
};

/** What one party did in the turns of a stage, in order. */
export const deedsOf = (
  scenario: Scenario,
  turns: readonly TurnTaken[],
  party: PartyId,
): readonly Doing[] =>
  turns
    .filter(({ by }) => by === party)
    .flatMap((taken) => {
      const { visit, turn, by } = taken;
      const next = nextTurn(scenario, turns, taken);
      return deedsIn({ scenario, turns, taken }).map((deed) => ({ visit, turn, by, deed, next }));
    });
