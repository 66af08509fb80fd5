import type { Mandate, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import type { Found } from './names.ts';
import { problem } from './problems.ts';

const contestedIssues = ({ stages }: Scenario): ReadonlySet<string> =>
  new Set(stages.flatMap(({ live, beside }) => [...live, ...beside]));

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

/** An option lives if both parties hold it in some instructions; one that does not must say why nobody agrees to it. */
const checkIssueOptions = (scenario: Scenario, issue: string): Found =>
  Object.entries(scenario.issues[issue]?.options ?? {}).flatMap(([option, { neverAgreed }]) => {
    const path = `scenario.issues.${issue}.options.${option}`;
    const lives = scenario.parties.every(({ id }) => isHeldBy(scenario, id, issue, option));
    if (!lives && neverAgreed === undefined) return [problem(path, 'dead-option')];
    return lives && neverAgreed !== undefined ? [problem(path, 'not-dead')] : [];
  });

export const checkOptions = (scenario: Scenario): Found => [
  ...[...contestedIssues(scenario)].flatMap((issue) => checkIssueOptions(scenario, issue)),
  ...Object.keys(scenario.arguments)
    .filter((id) => !scenario.stages.some((stage) => stage.arguments.includes(id)))
    .map((id) => problem(`scenario.arguments.${id}`, 'unused-argument')),
];
