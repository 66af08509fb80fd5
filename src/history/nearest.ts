import { optionById, optionIds, partyIds, stepsBetween } from '../negotiation/lookup.ts';
import type { IssueId, OptionId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { capitalOn } from './capitals.ts';
import type { Nearest } from './causes.ts';
import { bothBear, fewestChanges, unwilling } from './changes.ts';

const otherOption = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): Nearest | null => {
  const [nearest] = optionIds(scenario, issue)
    .filter((other) => other !== option && bothBear(scenario, n, issue, other))
    .toSorted(
      (a, b) => stepsBetween(scenario, issue, a, option) - stepsBetween(scenario, issue, b, option),
    );
  return nearest === undefined ? null : { code: 'other-option', option: nearest };
};

const missingBacking = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): Nearest => {
  const [first = partyIds(scenario)[0]] = unwilling(scenario, n, issue, option).toSorted((a, b) => {
    const short = (party: PartyId): number => {
      const { needed, support } = capitalOn(scenario, n, party, issue, option);
      return needed - support;
    };
    return short(b) - short(a);
  });
  const { needed, support, redLine } = capitalOn(scenario, n, first, issue, option);
  return { code: 'backing', option, party: first, support, needed, redLine };
};

/**
 * The smallest change under which both capitals would have borne a wording as things stood: none; one or two of a
 * source cited, a capital asked first, another issue agreed; or else the backing that was missing and the nearest other
 * wording both would have borne.
 */
export const nearestChanges = (
  scenario: Scenario,
  n: Negotiation,
  issue: IssueId,
  option: OptionId,
): readonly Nearest[] => {
  if (bothBear(scenario, n, issue, option)) return [{ code: 'none-needed', option }];
  const changes = fewestChanges(scenario, n, issue, option);
  if (changes) return [{ code: 'changes', option, changes }];
  const other = otherOption(scenario, n, issue, option);
  const missing = missingBacking(scenario, n, issue, option);
  return other ? [missing, other] : [missing];
};

/** What would have set free a wording that a link held up: the other issue, agreed at what both capitals would have borne. */
export const linkSetFree = (
  scenario: Scenario,
  n: Negotiation,
  option: OptionId,
  other: IssueId,
): readonly Nearest[] =>
  optionIds(scenario, other)
    .filter((candidate) => optionById(scenario, other, candidate).neverAgreed === undefined)
    .filter((candidate) => bothBear(scenario, n, other, candidate))
    .slice(0, 1)
    .map((candidate) => ({
      code: 'changes',
      option,
      changes: [{ kind: 'agreed', issue: other, with: candidate }],
    }));
