import { settleAgreements } from './agreement.ts';
import {
  deciderOf,
  findArgument,
  findOption,
  isOpen,
  mayHold,
  openIssues,
  optionIds,
  optionOf,
  otherParty,
  stageOf,
} from './lookup.ts';
import { authorityOf, isBorne, supportFor, thresholdOf } from './mandate.ts';
import type { Act, IssueId, OptionId, Scenario, Terms } from './scenarioData.ts';
import type { Move, Negotiation, Position, Refusal } from './state.ts';
import { completeText } from './text.ts';

type Check = (scenario: Scenario, n: Negotiation, move: Move) => Refusal | null;

const withoutAct = ({ by, positions }: Move): Move => ({ by, positions });

const only = (positions: Terms, keep: (issue: IssueId, option: OptionId) => boolean): Terms =>
  Object.fromEntries(Object.entries(positions).filter(([issue, option]) => keep(issue, option)));

/** The move as it would stand on the table: its positions tabled, agreements settled. */
export const withPositions = (scenario: Scenario, n: Negotiation, move: Move): Negotiation => {
  const positions: Record<IssueId, Readonly<Record<string, Position>>> = { ...n.positions };
  for (const issue in move.positions)
    positions[issue] = {
      ...positions[issue],
      [move.by]: { option: move.positions[issue]!, how: 'tabled' },
    };
  return settleAgreements(scenario, { ...n, positions });
};

type ActOf<K extends Act['kind']> = Extract<Act, { kind: K }>;
type ActCheck<K extends Act['kind']> = (
  scenario: Scenario,
  n: Negotiation,
  move: Move,
  act: ActOf<K>,
) => Refusal | null;

/** What is left of the move, with a source on the issue where one can be cited. */
const notYours = (
  scenario: Scenario,
  n: Negotiation,
  { by, positions }: Move,
  issue: IssueId,
): Refusal | null => {
  if (mayHold(scenario, by, issue)) return null;
  const kept: Move = { by, positions: only(positions, (id) => mayHold(scenario, by, id)) };
  const { arguments: sources, acts } = stageOf(scenario, n);
  const citing = sources
    .filter((id) => acts.includes('argue') && scenario.arguments[id]?.issue === issue)
    .map((argument): ActOf<'argue'> => ({ kind: 'argue', argument }))
    .find((act) => argueRefused(scenario, n, kept, act) === null);
  const nearest: Move = citing ? { ...kept, act: citing } : kept;
  return { code: 'not-yours-to-decide', who: 'agenda', issue, nearest };
};

const positionsRefused: Check = (scenario, n, move) => {
  const stage = stageOf(scenario, n);
  for (const issue in move.positions) {
    const option = move.positions[issue]!;
    if (!isOpen(stage, issue))
      return {
        code: 'issue-parked',
        who: 'agenda',
        issue,
        nearest: { ...move, positions: only(move.positions, (id) => isOpen(stage, id)) },
      };
    const refused = notYours(scenario, n, move, issue);
    if (refused) return refused;
    if (!findOption(scenario, issue, option))
      return {
        code: 'no-such-option',
        who: 'text',
        issue,
        option,
        nearest: {
          ...move,
          positions: { ...move.positions, [issue]: optionIds(scenario, issue)[0]! },
        },
      };
  }
  return null;
};

const offAgenda = (
  scenario: Scenario,
  n: Negotiation,
  move: Move,
  issue: IssueId,
  option: OptionId,
): Refusal | null => {
  const nearest = withoutAct(move);
  if (!isOpen(stageOf(scenario, n), issue))
    return { code: 'issue-parked', who: 'agenda', issue, nearest };
  if (!findOption(scenario, issue, option))
    return { code: 'no-such-option', who: 'text', issue, option, nearest };
  return notYours(scenario, n, move, issue);
};

const consultRefused: ActCheck<'consult'> = (scenario, n, move, { issue, option }) => {
  const refused = offAgenda(scenario, n, move, issue, option);
  if (refused) return refused;
  if (Object.keys(move.positions).length > 0)
    return { code: 'consult-tables-nothing', who: 'capital', nearest: { ...move, positions: {} } };
  if (authorityOf(scenario, n, move.by, issue, option) === 'beyond') return null;
  const nearest = { by: move.by, positions: { [issue]: option } };
  return { code: 'authority-held', who: 'capital', issue, option, nearest };
};

const soundRefused: ActCheck<'sound'> = (scenario, n, move, { issue, option }) => {
  const refused = offAgenda(scenario, n, move, issue, option);
  if (refused) return refused;
  if (issue in move.positions || n.agreed[issue] !== undefined)
    return {
      code: 'sounding-what-is-tabled',
      who: 'table',
      issue,
      option,
      nearest: withoutAct(move),
    };
  return null;
};

const linkRefused: ActCheck<'link'> = (scenario, n, move, { issues }) => {
  const stage = stageOf(scenario, n);
  const [a, b] = issues;
  const nearest = withoutAct(move);
  const inDeputiesHands = (id: IssueId): boolean =>
    (stage.settles ?? []).some((list) => list.issues.includes(id)) && isOpen(stage, id);
  const canBeLinked =
    issues.every((id) => deciderOf(scenario, id) === null) &&
    (stage.live.includes(a) || stage.live.includes(b)) &&
    issues.every((id) => stage.live.includes(id) || inDeputiesHands(id));
  if (a === b || !canBeLinked)
    return { code: 'link-needs-two-live', who: 'agenda', issues, nearest };
  const linked = n.links.some((link) => link.includes(a) && link.includes(b));
  return linked ? { code: 'already-linked', who: 'agenda', issues, nearest } : null;
};

const argueRefused: ActCheck<'argue'> = (scenario, n, move, { argument }) => {
  const nearest = withoutAct(move);
  const held =
    stageOf(scenario, n).arguments.includes(argument) &&
    findArgument(scenario, argument)?.by.includes(move.by);
  if (!held) return { code: 'source-not-held', who: 'archive', argument, nearest };
  if (n.cited.includes(`${move.by}:${argument}`))
    return { code: 'already-cited', who: 'table', argument, nearest };
  return null;
};

const recessRefused: ActCheck<'recess'> = (_scenario, n, move) =>
  n.recessed ? { code: 'one-recess', who: 'table', nearest: withoutAct(move) } : null;

/** Takes the other side's wording on the issues that block the text, if that unblocks it and the capital bears it. */
const acceptingStuck = (
  scenario: Scenario,
  n: Negotiation,
  move: Move,
  stuck: readonly IssueId[],
): Move | null => {
  const theirs = otherParty(scenario, move.by);
  const positions: Record<IssueId, OptionId> = { ...move.positions };
  for (const issue of stuck) {
    const option = optionOf(n, theirs, issue);
    if (option === undefined || !isOpen(stageOf(scenario, n), issue)) return null;
    if (!isBorne(scenario, n, move.by, issue, option)) return null;
    positions[issue] = option;
  }
  const closing = { ...move, positions };
  const blocked = completeText(scenario, withPositions(scenario, n, closing)).stuck.length > 0;
  return blocked ? null : closing;
};

const initialRefused: ActCheck<'initial'> = (scenario, n, move) => {
  const preview = withPositions(scenario, n, move);
  const { stuck, terms, form } = completeText(scenario, preview);
  const { closes } = stageOf(scenario, n);
  if (form !== null && closes && !closes.includes(form))
    return {
      code: 'form-not-closed-here',
      who: 'table',
      issue: scenario.formIssue,
      option: form,
      nearest: withoutAct(move),
    };
  if (stuck.length > 0) {
    const nearest = acceptingStuck(scenario, n, move, stuck) ?? withoutAct(move);
    return { code: 'text-not-complete', who: 'text', issues: stuck, nearest };
  }
  const needed = thresholdOf(scenario, n, move.by);
  for (const issue of openIssues(stageOf(scenario, n))) {
    const option = terms[issue];
    if (option === undefined || preview.agreed[issue] !== undefined) continue;
    if (scenario.forms[form ?? '']?.disregards.includes(issue)) continue;
    if (isBorne(scenario, preview, move.by, issue, option)) continue;
    const support = supportFor(scenario, preview, move.by, issue, option);
    const nearest = withoutAct(move);
    return {
      code: 'capital-forbids-initial',
      who: 'capital',
      issue,
      option,
      support,
      needed,
      nearest,
    };
  }
  return null;
};

const decideRefused: ActCheck<'decide'> = (scenario, n, move, { choice }) => {
  const choices = Object.keys(stageOf(scenario, n).choices?.[move.by] ?? {});
  if (choices.includes(choice)) return null;
  const nearest = { ...move, act: { kind: 'decide', choice: choices[0] ?? choice } } as const;
  return { code: 'no-such-choice', who: 'capital', choice, nearest };
};

/** In a home stage a capital chooses; nothing else is done there. */
const decisionMissing: Check = (scenario, n, move) => {
  const choices = stageOf(scenario, n).choices?.[move.by];
  if (!choices || move.act?.kind === 'decide') return null;
  const [first] = Object.keys(choices);
  const nearest: Move | null =
    first === undefined
      ? null
      : { by: move.by, positions: {}, act: { kind: 'decide', choice: first } };
  return { code: 'decision-needed', who: 'capital', nearest };
};

const actRefused = (scenario: Scenario, n: Negotiation, move: Move, act: Act): Refusal | null => {
  if (!stageOf(scenario, n).acts.includes(act.kind))
    return { code: 'act-not-here', who: 'table', nearest: withoutAct(move) };
  switch (act.kind) {
    case 'consult':
      return consultRefused(scenario, n, move, act);
    case 'sound':
      return soundRefused(scenario, n, move, act);
    case 'link':
      return linkRefused(scenario, n, move, act);
    case 'argue':
      return argueRefused(scenario, n, move, act);
    case 'initial':
      return initialRefused(scenario, n, move, act);
    case 'recess':
      return recessRefused(scenario, n, move, act);
    case 'decide':
      return decideRefused(scenario, n, move, act);
    case 'suspend':
      return null;
  }
};

/** Why this move may not be played now, with the nearest legal move; null when it may. */
export const refusal: Check = (scenario, n, move) => {
  if (n.over) return { code: 'stage-over', who: 'table', nearest: null };
  if (!scenario.parties.some(({ id }) => id === move.by))
    return { code: 'not-a-party', who: 'table', nearest: { ...move, by: n.mover } };
  if (move.by !== n.mover)
    return { code: 'not-your-turn', who: 'table', nearest: { by: n.mover, positions: {} } };
  return (
    positionsRefused(scenario, n, move) ??
    decisionMissing(scenario, n, move) ??
    (move.act ? actRefused(scenario, n, move, move.act) : null)
  );
};
