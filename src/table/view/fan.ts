import type { OptionId } from '../../negotiation/scenarioData.ts';
import type { IssueView, OptionView } from '../../negotiation/tableView.ts';

const FAN = 3;
const CLOSENESS = { instructed: 0, reserve: 1, beyond: 2 } as const;

/** Options in the order in which they are worth a look: yours, theirs, the nearest between, then by authority. */
const byInterest = (issue: IssueView, chosen: OptionId | undefined): readonly OptionView[] => {
  const { options } = issue;
  const at = (id: OptionId | undefined): number => options.findIndex((other) => other.id === id);
  const yours = at(chosen ?? issue.yours?.option ?? issue.agreed ?? undefined);
  const theirs = at(issue.theirs?.option ?? issue.agreed ?? undefined);
  const isBetween = (index: number): boolean =>
    yours >= 0 && theirs >= 0 && (index - yours) * (index - theirs) < 0;
  const rank = ({ capital }: OptionView, index: number): number => {
    if (index === yours) return 0;
    if (index === theirs) return 1;
    const far = yours < 0 ? 0 : Math.abs(index - yours);
    if (isBetween(index)) return 10 + far;
    return 100 * (1 + CLOSENESS[capital.authority]) + far;
  };
  return options
    .map((option, index) => ({ option, rank: rank(option, index) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
};

/** The options whose cards lie in the fan, from your wording on the left to theirs on the right. */
export const fanOf = (
  issue: IssueView,
  all: boolean,
  chosen: OptionId | undefined,
): readonly OptionView[] => {
  const { options } = issue;
  const shown = new Set(all ? options : byInterest(issue, chosen).slice(0, FAN));
  const theirs = options.findIndex(({ id }) => id === issue.theirs?.option);
  const yours = options.findIndex(({ id }) => id === issue.yours?.option);
  const theirsIsLeft = theirs >= 0 && theirs < (yours < 0 ? options.length / 2 : yours);
  const fan = options.filter((option) => shown.has(option));
  return theirsIsLeft ? fan.toReversed() : fan;
};
