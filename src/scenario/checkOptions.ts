import { mayHold } from '../negotiation/lookup.ts';
import type { Mandate, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Found } from './names.ts';
import { problem } from './problems.ts';

/** Issues on some table, or in some instructions. */
const contestedIssues = ({ parties, stages }: Scenario): ReadonlySet<string> =>
  new Set([
    ...stages.flatMap(({ live, beside }) => [...live, ...beside]),
    ...parties.flatMap(({ mandates }) => Object.keys(mandates)),
  ]);

const mandatesFor = (
  { parties, stages }: Scenario,
  party: PartyId,
): readonly Readonly<Record<string, Mandate>>[] => [
  ...parties.filter(({ id }) => id === party).map(({ mandates }) => mandates),
  ...stages.flatMap(({ mandates, mandateChanges }) => [
    mandates[party] ?? {},
    ...mandateChanges.filter((change) => change.party === party).map((change) => change.mandates),
  ]),
];

const isHeldBy = (scenario: Scenario, party: PartyId, issue: string, option: string): boolean =>
  mandatesFor(scenario, party).some(({ [issue]: mandate }) =>
    mandate ? [...mandate.instructed, ...mandate.reserve].includes(option) : false,
  );

/**
 * An option nobody is told to seek or may give is dead and must say why; one both may agree to on their instructions
 * must not say that nobody does. One that a single side holds can be had by asking the other's capital.
 */
const checkIssueOptions = (scenario: Scenario, issue: string): Found =>
  Object.entries(scenario.issues[issue]?.options ?? {}).flatMap(([option, { neverAgreed }]) => {
    const path = `scenario.issues.${issue}.options.${option}`;
    const deciders = scenario.parties.filter(({ id }) => mayHold(scenario, id, issue));
    const holders = deciders.filter(({ id }) => isHeldBy(scenario, id, issue, option));
    if (holders.length === 0 && neverAgreed === undefined) return [problem(path, 'dead-option')];
    return holders.length === deciders.length && neverAgreed !== undefined
      ? [problem(path, 'not-dead')]
      : [];
  });

const stageFor = ({ stages, arguments: sources }: Scenario, argument: string): string | null => {
  const issue = sources[argument]?.issue ?? '';
  const at = stages.find(({ live, beside }) => [...live, ...beside].includes(issue));
  return at ? `stages/${at.id}.json: arguments` : null;
};

export const checkOptions = (scenario: Scenario): Found => [
  ...[...contestedIssues(scenario)].flatMap((issue) => checkIssueOptions(scenario, issue)),
  ...Object.keys(scenario.arguments)
    .filter((id) => !scenario.stages.some((stage) => stage.arguments.includes(id)))
    .map((id) =>
      problem(
        `scenario.arguments.${id}`,
        'unused-argument',
        undefined,
        undefined,
        stageFor(scenario, id),
      ),
    ),
];
