import type { IssueId, OptionId, Scenario, Terms } from '../../negotiation/scenarioData.ts';
import { completeText } from '../../negotiation/text.ts';
import { utility } from '../../negotiation/utility.ts';
import type { Room } from './room.ts';

/** What each party gets, in the order of the scenario, about −60…+80. */
export type Values = readonly [number, number];

/** Promises beside the text count with it. */
const besideText = (scenario: Scenario, offered: Terms): Terms =>
  Object.fromEntries(
    Object.entries(offered).filter(([issue]) => scenario.issues[issue]?.outsideText),
  );

export interface Wording {
  /** What the text would say: the package, what stood before it, and the deputies’ words for the rest. */
  readonly terms: Terms;
  /** Its form cannot hold one of its options. */
  readonly isBarred: boolean;
}

/** The text a package comes to, as the deputies complete it; off texts, the package itself. */
export const wordingOf = (scenario: Scenario, room: Room, offered: Terms): Wording => {
  if (!room.isText) return { terms: offered, isBarred: false };
  const agreed = { ...room.before.agreed, ...offered };
  const { form, terms } = completeText(scenario, { ...room.before, agreed });
  const excludes = (form !== null && scenario.forms[form]?.excludes) || {};
  const barred = (issue: IssueId, option: OptionId): boolean =>
    excludes[issue]?.includes(option) ?? false;
  return {
    terms: { ...terms, ...besideText(scenario, offered) },
    isBarred: Object.entries(terms).some(([issue, option]) => barred(issue, option)),
  };
};

/** What terms are worth to both parties, in the light of the facts of the room. */
export const valuesOf = (scenario: Scenario, room: Room, terms: Terms): Values => {
  const [first, second] = scenario.parties;
  return [
    utility(scenario, first.id, terms, room.facts),
    utility(scenario, second.id, terms, room.facts),
  ];
};
