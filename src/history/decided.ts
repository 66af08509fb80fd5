import { deciderOf, isOpen, optionOf, partyIds, stageOf } from '../negotiation/lookup.ts';
import type { IssueId, OptionId, Scenario, Terms } from '../negotiation/scenarioData.ts';
import type { LogEntry } from '../negotiation/state.ts';
import { capitalsOn } from './capitals.ts';
import type { Decided } from './causes.ts';
import type { PlayedFrame } from './played.ts';
import { beforeClosing, type Moment, type TurnTaken } from './turnsTaken.ts';

const momentOf = ({ visit, turn }: TurnTaken): Moment => ({ visit, turn });

const agrees = ({ what }: LogEntry, issue: IssueId, option: OptionId): boolean =>
  what.code === 'agreed' && what.issue === issue && what.option === option;

/** Whether the delegations agreed on this in this turn; what the deputies wrote as it closed is not theirs. */
const isAgreedIn = (taken: TurnTaken, issue: IssueId, option: OptionId): boolean => {
  const settled = taken.said.some(({ what }) => what.code === 'settled' && what.issue === issue);
  return !settled && beforeClosing(taken).some((entry) => agrees(entry, issue, option));
};

const isSettledIn = ({ said }: TurnTaken, issue: IssueId, option: OptionId): boolean =>
  said.some(
    ({ what }) => what.code === 'settled' && what.issue === issue && what.option === option,
  );

/** The last of these turns in which the delegations agreed on it, or their deputies settled it. */
const agreement = (
  scenario: Scenario,
  turns: readonly TurnTaken[],
  issue: IssueId,
  option: OptionId,
): Decided | null => {
  const found = turns.findLast(
    (turn) => isAgreedIn(turn, issue, option) || isSettledIn(turn, issue, option),
  );
  if (!found) return null;
  const at = momentOf(found);
  if (isSettledIn(found, issue, option)) return { code: 'deputies', at, wasOpen: true };
  const capitals = capitalsOn(scenario, found.before, issue, option);
  const moved = found.after.cited
    .map((citation) => citation.slice(citation.indexOf(':') + 1))
    .filter((id) => {
      const source = scenario.arguments[id];
      return source?.issue === issue && source.toward.includes(option);
    })
    .filter((id) => found.after.facts.includes(`bit:${id}`));
  return { code: 'agreed', at, by: found.by, capitals, moved };
};

const wasOpenIn = (scenario: Scenario, played: readonly PlayedFrame[], issue: IssueId): boolean =>
  played.some(({ ended }) => isOpen(stageOf(scenario, ended), issue));

/** How the wording of a closed text on an issue came about. `turns` are all turns up to the one that closed it. */
export const decidedInText = (
  scenario: Scenario,
  played: readonly PlayedFrame[],
  turns: readonly TurnTaken[],
  text: Terms,
  issue: IssueId,
): Decided => {
  const closing = turns.at(-1)!;
  const at = momentOf(closing);
  const option = text[issue];
  const formId = text[scenario.formIssue] ?? '';
  const form = scenario.forms[formId];
  if (option === undefined || form?.writes?.[issue] !== undefined)
    return { code: 'form', at, form: formId };
  const agreed = agreement(scenario, turns, issue, option);
  if (agreed) return agreed;
  if (played[0]?.opened.agreed[issue] === option) return { code: 'carried' };
  if (issue === scenario.formIssue) return { code: 'implied', at };
  const stood = partyIds(scenario).some((id) => optionOf(closing.before, id, issue) !== undefined);
  const isLive = stageOf(scenario, closing.before).live.includes(issue);
  if (isLive && stood && scenario.issues[issue]?.ifDisputed === option)
    return { code: 'bridged', at };
  return { code: 'deputies', at, wasOpen: wasOpenIn(scenario, played, issue) };
};

/** How a stage came to leave an issue as it did. `turns` are those of the stage. */
export const decidedInStage = (
  scenario: Scenario,
  { opened, ended }: PlayedFrame,
  turns: readonly TurnTaken[],
  issue: IssueId,
  option: OptionId | null,
): Decided => {
  const last = turns.at(-1);
  if (!last || !ended.over) return { code: 'carried' };
  if (option === null) {
    const stood = Object.fromEntries(
      partyIds(scenario).map((party) => [party, optionOf(ended, party, issue) ?? null]),
    );
    return { code: 'open', at: momentOf(last), how: ended.over.how, stood };
  }
  const decider = deciderOf(scenario, issue);
  if (decider !== null) {
    const found =
      turns.findLast(({ before, after }) => {
        const now = optionOf(after, decider, issue);
        return now === option && now !== optionOf(before, decider, issue);
      }) ?? last;
    const capitals = capitalsOn(scenario, found.before, issue, option);
    return { code: 'alone', at: momentOf(found), by: decider, capitals };
  }
  const agreed = agreement(scenario, turns, issue, option);
  if (agreed) return agreed;
  return opened.agreed[issue] === option
    ? { code: 'carried' }
    : { code: 'deputies', at: momentOf(last), wasOpen: true };
};
