import { unknownIds, unknownKeys, unknownTerms, type Found, type ScenarioNames } from './names.ts';
import { STAGE_ENDS, type Condition } from '../negotiation/scenarioData.ts';
import { problem, type ProblemCode } from './problems.ts';

interface Part {
  readonly known: (names: ScenarioNames) => ReadonlySet<string>;
  readonly code: ProblemCode;
}

const ISSUE: Part = { known: ({ issues }) => issues, code: 'unknown-issue' };
const PARTY: Part = { known: ({ parties }) => parties, code: 'unknown-party' };
const STAGE: Part = { known: ({ stages }) => stages, code: 'unknown-stage' };
const FORM: Part = { known: ({ forms }) => forms, code: 'unknown-option' };
const ARGUMENT: Part = { known: (names) => names.arguments, code: 'unknown-argument' };

/** Facts the rules make of themselves: what stands between the colons, in order; `*` is looked at elsewhere. */
const MADE_BY_RULES: readonly (readonly [RegExp, readonly Part[]])[] = [
  [/^(?:agreed|warmed|settled):([^:]+)$/, [ISSUE]],
  [/^agreed-in-round-\d+:([^:]+)$/, [ISSUE]],
  [/^(?:repudiated|leak|ratified|refused):([^:]+)$/, [PARTY]],
  [/^bit:([^:]+)$/, [ARGUMENT]],
  [/^signed-as:([^:]+)$/, [FORM]],
];

const OF_AN_OPTION = /^(?:disclosed|price):([^:]+):([^:]+):([^:]+)$/;
const OF_A_DECISION = /^decided:([^:]+):([^:]+)$/;
const OF_A_CHOICE = /^chose:([^:]+):([^:]+):([^:]+)$/;
const OF_AN_EVENT = /^event:([^:]+)$/;
const OF_AN_END = new RegExp(`^([^:]+):(?:${STAGE_ENDS.join('|')})$`);
const BARE = ['signed', 'in-force'];

const checkParts = (
  names: ScenarioNames,
  path: string,
  found: RegExpExecArray,
  parts: readonly Part[],
): Found =>
  parts.flatMap(({ known, code }, at) =>
    unknownIds(path, [found[at + 1] ?? ''], known(names), code),
  );

const checkFact = (names: ScenarioNames, path: string, fact: string): Found => {
  for (const [pattern, parts] of MADE_BY_RULES) {
    const found = pattern.exec(fact);
    if (found) return checkParts(names, path, found, parts);
  }
  const option = OF_AN_OPTION.exec(fact);
  if (option)
    return [
      ...checkParts(names, path, option, [PARTY]),
      ...unknownTerms(names, path, { [option[2] ?? '']: [option[3] ?? ''] }),
    ];
  const decision = OF_A_DECISION.exec(fact);
  if (decision) return unknownTerms(names, path, { [decision[1] ?? '']: [decision[2] ?? ''] });
  const choice = OF_A_CHOICE.exec(fact);
  if (choice)
    return [
      ...checkParts(names, path, choice, [STAGE, PARTY]),
      ...unknownIds(path, [choice.slice(1).join(':')], names.choices, 'unknown-choice'),
    ];
  const event = OF_AN_EVENT.exec(fact);
  if (event) return unknownIds(path, [event[1] ?? ''], names.events, 'unknown-fact');
  const end = OF_AN_END.exec(fact);
  if (end) return checkParts(names, path, end, [STAGE]);
  return unknownIds(path, [fact], names.facts, 'unknown-fact');
};

/** Facts a scenario asks after: those the rules make must speak of what there is, all others must come from somewhere. */
export const checkFacts = (
  names: ScenarioNames,
  path: string,
  facts: readonly string[] = [],
): Found => facts.flatMap((fact) => (BARE.includes(fact) ? [] : checkFact(names, path, fact)));

const asksForNothing = ({ agreed, text, stands = {}, endedBy }: Condition): boolean =>
  [agreed, text, ...Object.values(stands)].some((terms) =>
    Object.values(terms ?? {}).some((options) => options.length === 0),
  ) || endedBy?.length === 0;

const neverHolds = (condition: Condition): boolean => {
  const { climateAtLeast = 0, climateBelow = 101, roundAtLeast = 1, roundAtMost = 99 } = condition;
  const { facts = [], noFacts = [] } = condition;
  return (
    climateAtLeast >= climateBelow ||
    roundAtLeast > roundAtMost ||
    facts.some((fact) => noFacts.includes(fact)) ||
    asksForNothing(condition)
  );
};

/** Issues, options, parties, constituencies, facts and bounds of a condition. */
export const checkCondition = (names: ScenarioNames, path: string, condition: Condition): Found => {
  const { stands = {}, backingAtLeast = {}, backingBelow = {} } = condition;
  const backing = { backingAtLeast, backingBelow };
  return [
    ...(['agreed', 'notAgreed', 'text'] as const).flatMap((part) =>
      unknownTerms(names, `${path}.${part}`, condition[part] ?? {}),
    ),
    ...unknownKeys(`${path}.stands`, stands, names.parties, 'unknown-party'),
    ...Object.entries(stands).flatMap(([party, terms]) =>
      unknownTerms(names, `${path}.stands.${party}`, terms),
    ),
    ...Object.entries(backing).flatMap(([part, bounds]) =>
      unknownKeys(`${path}.${part}`, bounds, names.constituencies, 'unknown-constituency'),
    ),
    ...checkFacts(names, `${path}.facts`, condition.facts),
    ...checkFacts(names, `${path}.noFacts`, condition.noFacts),
    ...(neverHolds(condition) ? [problem(path, 'never-holds')] : []),
  ];
};

/** The first that holds is taken, so the last must always hold and no earlier one may. */
export const checkFirstThatHolds = (
  names: ScenarioNames,
  path: string,
  list: readonly { readonly when: Condition }[],
): Found => {
  const conditions = list.flatMap(({ when }, at) =>
    checkCondition(names, `${path}.${at}.when`, when),
  );
  const always = list.findIndex(({ when }) => Object.keys(when).length === 0);
  if (always === -1) return [...conditions, problem(path, 'no-last-resort')];
  return [
    ...conditions,
    ...list.slice(always + 1).map((_, at) => problem(`${path}.${always + 1 + at}`, 'shadowed')),
  ];
};
