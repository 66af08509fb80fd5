import { historicalGame } from '../../history/compare.ts';
import type { PlayedFrame } from '../../history/played.ts';
import { turnsTaken } from '../../history/turnsTaken.ts';
import { optionOf, stageById } from '../../negotiation/lookup.ts';
import { authorityOf } from '../../negotiation/mandate.ts';
import type {
  Act,
  ActKind,
  ChoiceId,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  StageId,
} from '../../negotiation/scenarioData.ts';
import type { Authority, Move, Negotiation } from '../../negotiation/state.ts';

/** One thing one party decided in one turn: a position it tabled, or its act. */
export interface Decision {
  /** Counts the stages of the game from 0. */
  readonly visit: number;
  readonly stage: StageId;
  /** Index of the turn in its stage, from 0. */
  readonly turn: number;
  readonly round: number;
  readonly by: PartyId;
  readonly kind: 'position' | ActKind;
  readonly act: Act | null;
  readonly issue: IssueId | null;
  /** The option, or the course a capital chose. */
  readonly value: OptionId | ChoiceId | null;
  /** What the party stood on before. */
  readonly before: OptionId | null;
  /** What the party's instructions said of the option at that moment. */
  readonly authority: Authority | null;
  /** What history left this party with on the issue at the end of the stage, or the course it took there; null where it never came to the stage. */
  readonly history: OptionId | ChoiceId | null;
}

type Choosing = Pick<Decision, 'issue' | 'value' | 'before' | 'authority' | 'history'>;

type Placed = Pick<Decision, 'visit' | 'stage' | 'turn'>;

const historyOf = (
  scenario: Scenario,
  stage: StageId,
  by: PartyId,
  issue: IssueId,
): OptionId | null => {
  if (stageById(scenario, stage).variantOf !== undefined) return null;
  const ended = historicalGame(scenario, stage);
  return ended.agreed[issue] ?? optionOf(ended, by, issue) ?? null;
};

const courseInHistory = (scenario: Scenario, stage: StageId, by: PartyId): ChoiceId | null => {
  const { variantOf, line } = stageById(scenario, stage);
  if (variantOf !== undefined) return null;
  const decided = line.find((turn) => turn.by === by && turn.act?.kind === 'decide')?.act;
  return decided?.kind === 'decide' ? decided.choice : null;
};

const onIssue = (
  scenario: Scenario,
  n: Negotiation,
  by: PartyId,
  issue: IssueId,
  option: OptionId,
): Choosing => ({
  issue,
  value: option,
  before: optionOf(n, by, issue) ?? null,
  authority: authorityOf(scenario, n, by, issue, option),
  history: historyOf(scenario, n.stage, by, issue),
});

const NOTHING: Choosing = {
  issue: null,
  value: null,
  before: null,
  authority: null,
  history: null,
};

const choosing = (scenario: Scenario, n: Negotiation, by: PartyId, act: Act): Choosing => {
  switch (act.kind) {
    case 'consult':
    case 'sound':
      return onIssue(scenario, n, by, act.issue, act.option);
    case 'decide':
      return {
        ...NOTHING,
        value: act.choice,
        history: courseInHistory(scenario, n.stage, by),
      };
    default:
      return NOTHING;
  }
};

const ofMove = (
  scenario: Scenario,
  n: Negotiation,
  at: Placed,
  { by, positions, act }: Move,
): readonly Decision[] => [
  ...Object.entries(positions).map(([issue, option]): Decision => ({
    ...at,
    round: n.round,
    by,
    kind: 'position',
    act: null,
    ...onIssue(scenario, n, by, issue, option),
  })),
  ...(act
    ? [{ ...at, round: n.round, by, kind: act.kind, act, ...choosing(scenario, n, by, act) }]
    : []),
];

/** Everything both parties decided in a game, in order; a turn in which one only stood has none. */
export const decisionsOf = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
): readonly Decision[] =>
  turnsTaken(scenario, played)
    .flat()
    .flatMap(({ visit, turn, before, move }) =>
      ofMove(scenario, before, { visit, stage: before.stage, turn }, move),
    );
