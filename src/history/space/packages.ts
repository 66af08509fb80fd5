import { openIssues, stageOf } from '../../negotiation/lookup.ts';
import type { IssueId, OptionId, Scenario, Terms } from '../../negotiation/scenarioData.ts';
import { completeText } from '../../negotiation/text.ts';
import { optionUtility } from '../../negotiation/utility.ts';
import type { Allowance, FreeIssue, Room } from './room.ts';
import { type Values, valuesOf, wordingOf } from './terms.ts';

/** An option that adds its own worth to any package, whatever else stands in it. */
export interface Addend {
  readonly option: OptionId;
  readonly allowedBy: Allowance;
  readonly values: Values;
}

/** One way of answering every issue that bears on another, worth what the text has then without the rest. */
export interface Core {
  readonly terms: Terms;
  readonly allowedBy: Allowance;
  readonly values: Values;
}

/** Packages of one form: each core goes with each choice of the rest, and their worth is the sum. */
export interface Family {
  readonly cores: readonly Core[];
  readonly rest: readonly { readonly issue: IssueId; readonly options: readonly Addend[] }[];
}

/** Issues whose options change what another is worth, or what the deputies write on it. */
const entangled = (scenario: Scenario): ReadonlySet<IssueId> => {
  const found = new Set<IssueId>([scenario.formIssue]);
  for (const { when } of scenario.interactions) for (const issue in when) found.add(issue);
  for (const { deputiesIf = [] } of Object.values(scenario.issues))
    for (const { when } of deputiesIf)
      for (const terms of [when.agreed, when.notAgreed, when.text])
        for (const issue in terms) found.add(issue);
  return found;
};

/** The issues of the room that count in a text of this form, with the options it can hold. */
const countedIn = (scenario: Scenario, room: Room, form: OptionId | null): readonly FreeIssue[] => {
  const rule = room.isText && form !== null ? scenario.forms[form] : undefined;
  if (!rule) return room.issues;
  const table = openIssues(stageOf(scenario, room.before));
  const fallsAway = (issue: IssueId): boolean =>
    rule.disregards.includes(issue) ||
    rule.writes?.[issue] !== undefined ||
    (!table.includes(issue) && (rule.omits?.includes(issue) ?? false));
  const canStand = (issue: IssueId, option: OptionId): boolean =>
    !rule.excludes?.[issue]?.includes(option);
  return room.issues
    .filter(({ issue }) => !fallsAway(issue))
    .map(({ issue, options }) => ({
      issue,
      options: options.filter(
        ({ option }) =>
          canStand(issue, option) && (issue !== scenario.formIssue || option === form),
      ),
    }));
};

interface Choice {
  readonly terms: Terms;
  readonly allowedBy: Allowance;
}

/** Every choice of one option on each issue, with the mandates that allow it as a whole. */
export const choicesOf = (issues: readonly FreeIssue[]): readonly Choice[] =>
  issues.reduce<readonly Choice[]>(
    (choices, { issue, options }) =>
      choices.flatMap(({ terms, allowedBy }) =>
        options.map((free) => ({
          terms: { ...terms, [issue]: free.option },
          allowedBy: (allowedBy & free.allowedBy) as Allowance,
        })),
      ),
    [{ terms: {}, allowedBy: 3 }],
  );

/** The counted issues of every form a text of this room can take. */
export const formsOf = (scenario: Scenario, room: Room): readonly (readonly FreeIssue[])[] => {
  const open = room.issues.find(({ issue }) => issue === scenario.formIssue);
  const forms =
    open && room.isText
      ? open.options.map(({ option }) => option)
      : [completeText(scenario, room.before).form];
  return forms.map((form) => countedIn(scenario, room, form));
};

const addends = (scenario: Scenario, { issue, options }: FreeIssue): Family['rest'][number] => {
  const [first, second] = scenario.parties;
  return {
    issue,
    options: options.map(({ option, allowedBy }) => ({
      option,
      allowedBy,
      values: [
        optionUtility(scenario, first.id, issue, option),
        optionUtility(scenario, second.id, issue, option),
      ],
    })),
  };
};

const familyOf = (
  scenario: Scenario,
  room: Room,
  counted: readonly FreeIssue[],
  core: ReadonlySet<IssueId>,
): Family => {
  const rest = counted.filter(({ issue }) => !core.has(issue));
  const filled = Object.fromEntries(rest.map(({ issue, options }) => [issue, options[0]!.option]));
  const cores = choicesOf(counted.filter(({ issue }) => core.has(issue))).flatMap(
    ({ terms, allowedBy }): readonly Core[] => {
      const { terms: text, isBarred } = wordingOf(scenario, room, { ...terms, ...filled });
      if (isBarred) return [];
      const alone = Object.fromEntries(
        Object.entries(text).filter(([issue]) => !(issue in filled)),
      );
      const values = valuesOf(scenario, room, alone);
      return [{ terms, allowedBy, values }];
    },
  );
  return { cores, rest: rest.map((free) => addends(scenario, free)) };
};

/**
 * The packages of a room without writing them out: what bears on something else is enumerated, and the rest adds up.
 * A package holds one option on every issue that counts in a text of its form.
 */
export const familiesOf = (scenario: Scenario, room: Room): readonly Family[] => {
  const core = entangled(scenario);
  return formsOf(scenario, room)
    .filter((counted) => counted.every(({ options }) => options.length > 0))
    .map((counted) => familyOf(scenario, room, counted, core))
    .filter(({ cores }) => cores.length > 0);
};
