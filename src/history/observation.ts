import type {
  ArgumentId,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  StageId,
} from '../negotiation/scenarioData.ts';
import type { SideBargained, StageBargained } from './bargained.ts';
import type { Deed, Doing } from './deeds.ts';
import type { NextTurn } from './nextTurn.ts';
import type { Moment, TurnTaken } from './turnsTaken.ts';

interface OnOption {
  readonly issue: IssueId;
  readonly option: OptionId;
}

interface OnArgument {
  readonly argument: ArgumentId;
  readonly issue: IssueId;
}

type Weighed = OnOption & { readonly support: number; readonly needed: number };

/** What the record shows of how a delegation bargained, with the data of the sentence that says so. */
export type Observed =
  /** `share` as in an offer: 1 asks for the best its instructions allowed, 0 for the least. */
  | { readonly code: 'opened-high' | 'opened-low'; readonly share: number }
  | { readonly code: 'gave-in-a-row'; readonly count: number }
  | {
      readonly code:
        | 'gave-and-answered'
        | 'gave-and-closed'
        | 'gave-alone'
        | 'held-and-they-moved'
        | 'walked-out';
    }
  /** Came to their wording on these, and it stayed agreed. */
  | { readonly code: 'took-their-word'; readonly issues: readonly IssueId[] }
  | ({ readonly code: 'argument-bit' | 'argument-answered' } & OnArgument)
  /** `moved`: the turn in which the other side first moved on the issue after it. */
  | ({ readonly code: 'argument-moved'; readonly moved: number } & OnArgument)
  | ({ readonly code: 'granted-used' | 'granted-unused' | 'denied' | 'borne' } & Weighed)
  | ({ readonly code: 'repudiated'; readonly recalled: boolean } & Weighed)
  | ({
      readonly code:
        | 'leaked'
        | 'given-early'
        | 'shown-for-nothing'
        | 'sounding-answered'
        | 'sounding-withdrawn'
        | 'reopened';
    } & OnOption)
  | {
      readonly code: 'link-held' | 'link-open';
      readonly issues: readonly [IssueId, IssueId];
    }
  | { readonly code: 'recessed'; readonly agreed: readonly IssueId[] }
  /** Left open, though what they last asked stood within its own instructions. */
  | ({ readonly code: 'ground-missed'; readonly authority: 'instructed' | 'reserve' } & OnOption)
  /** Took their wording while their instructions also allowed `better`. */
  | ({ readonly code: 'more-was-there'; readonly better: OptionId } & OnOption);

export type ObservationCode = Observed['code'];

/** Where rules look: one side of one stage. */
export interface Watched {
  readonly scenario: Scenario;
  readonly party: PartyId;
  readonly stage: StageBargained;
  readonly turns: readonly TurnTaken[];
  readonly own: SideBargained;
}

/** An observation with the turn it is made of, and what the other delegation did next. */
export interface Observation extends Moment {
  readonly stage: StageId;
  readonly by: PartyId;
  readonly observed: Observed;
  readonly next: NextTurn | null;
}

type Coded<C extends Deed['code']> = Extract<Deed, { readonly code: C }>;

/** The observations made of one kind of deed; what gives null is passed over. */
export const fromDeeds =
  <C extends Deed['code']>(
    code: C,
    observe: (deed: Coded<C>, doing: Doing, watched: Watched) => Observed | null,
  ): ((watched: Watched) => readonly Observation[]) =>
  (watched) =>
    watched.own.deeds.flatMap((doing) => {
      const { deed, visit, turn, by, next } = doing;
      const observed = deed.code === code ? observe(deed as Coded<C>, doing, watched) : null;
      const { stage } = watched.stage;
      return observed ? [{ visit, turn, by, stage, observed, next }] : [];
    });
