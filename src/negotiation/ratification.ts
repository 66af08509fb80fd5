import { clamp, optionById, optionIds, partyById, partyIds, stepsBetween } from './lookup.ts';
import { moodOf } from './mandate.ts';
import type {
  BackingChange,
  Form,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  Terms,
} from './scenarioData.ts';
import type { Negotiation, Remedy, Vote } from './state.ts';

const add = (backing: Record<string, number>, change: BackingChange, sign: 1 | -1): void => {
  for (const id in change) if (id in backing) backing[id] = backing[id]! + sign * change[id]!;
};

/** Backing at home as it would be under this text, whatever of it has been agreed so far. */
const backingUnder = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  text: Terms,
): Record<string, number> => {
  const backing: Record<string, number> = { ...n.backing[party] };
  for (const issue in text) {
    const agreed = n.agreed[issue];
    if (agreed === text[issue]) continue;
    if (agreed !== undefined) add(backing, optionById(scenario, issue, agreed).backing, -1);
    add(backing, optionById(scenario, issue, text[issue]!).backing, 1);
  }
  return backing;
};

const voteOn = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  backing: BackingChange,
): Vote => {
  const { weights, threshold, vetoBy, vetoBelow, absent } = partyById(scenario, party).ratification;
  const standing = (id: string): number => clamp(backing[id] ?? 50);
  let score = moodOf(scenario, party, backing) / 2;
  for (const id in weights) score += weights[id]! * standing(id);
  const vetoed = standing(vetoBy) < vetoBelow - (n.eased[party] ?? 0);
  const weakest = Object.keys(weights).toSorted((a, b) => standing(a) - standing(b))[0] ?? vetoBy;
  const away = absent ? absent.each * (50 - (backing[absent.by] ?? 50)) : 0;
  return {
    party,
    passed: score >= threshold && !vetoed,
    score,
    needed: threshold,
    by: vetoed ? vetoBy : weakest,
    vetoed,
    absent: Math.round(clamp(away, 0, absent?.most ?? 0)),
  };
};

/** How a party's ratifiers would vote on a text as things stand at home. */
export const vote = (scenario: Scenario, n: Negotiation, party: PartyId, text: Terms): Vote =>
  voteOn(scenario, n, party, backingUnder(scenario, n, party, text));

/** Whether a party's ratifiers would pass a text as things stand at home. */
export const wouldRatify = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  text: Terms,
): boolean => vote(scenario, n, party, text).passed;

const bothPass = (scenario: Scenario, n: Negotiation, text: Terms): boolean =>
  partyIds(scenario).every((party) => wouldRatify(scenario, n, party, text));

interface Change {
  readonly issue: IssueId;
  readonly terms: Terms;
  readonly steps: number;
}

/** Whether a text of this form can hold other wording on an issue. */
const canStand = (form: Form | undefined, issue: IssueId, option: OptionId): boolean =>
  !form?.disregards.includes(issue) && !form?.excludes?.[issue]?.includes(option);

/** Other options of one clause, nearest first, without those nobody ever agrees to or the form cannot hold. */
const changesOf = (scenario: Scenario, text: Terms): readonly Change[] => {
  const form = scenario.forms[text[scenario.formIssue] ?? ''];
  return Object.keys(text)
    .filter((issue) => issue !== scenario.formIssue)
    .flatMap((issue) =>
      optionIds(scenario, issue)
        .filter((option) => option !== text[issue] && canStand(form, issue, option))
        .filter((option) => optionById(scenario, issue, option).neverAgreed === undefined)
        .map((option) => ({
          issue,
          terms: { [issue]: option },
          steps: stepsBetween(scenario, issue, option, text[issue]!),
        })),
    )
    .toSorted((a, b) => a.steps - b.steps);
};

/** The smallest change of wording, in one clause or two, that both ratifiers would pass. */
const otherWording = (scenario: Scenario, n: Negotiation, text: Terms): Terms | null => {
  const changes = changesOf(scenario, text);
  const passes = (terms: Terms): boolean => bothPass(scenario, n, { ...text, ...terms });
  const one = changes.find(({ terms }) => passes(terms));
  if (one) return one.terms;
  for (const [at, a] of changes.entries())
    for (const b of changes.slice(at + 1)) {
      const terms = { ...a.terms, ...b.terms };
      if (a.issue !== b.issue && passes(terms)) return terms;
    }
  return null;
};

const MOST_MISSING = 100;

/** Whole points of backing the refusing side's own people would have had to give more. */
const missingBacking = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  text: Terms,
): BackingChange => {
  const { vetoBy, weights } = partyById(scenario, party).ratification;
  const backing = backingUnder(scenario, n, party, text);
  const more = (ids: readonly string[], by: number): BackingChange =>
    Object.fromEntries(ids.map((id) => [id, by]));
  for (const ids of [[vetoBy], Object.keys(weights)])
    for (let by = 1; by <= MOST_MISSING; by += 1) {
      const raised = { ...backing };
      add(raised, more(ids, by), 1);
      if (voteOn(scenario, n, party, raised).passed) return more(ids, by);
    }
  return {};
};

/** What would have passed where a party's ratifiers refused. */
export const remedyFor = (
  scenario: Scenario,
  n: Negotiation,
  party: PartyId,
  text: Terms,
): Remedy => {
  const terms = otherWording(scenario, n, text);
  return terms
    ? { terms, backing: {} }
    : { terms: {}, backing: missingBacking(scenario, n, party, text) };
};
