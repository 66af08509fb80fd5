import { draftFor } from './draft.ts';
import {
  clamp,
  deciderOf,
  findArgument,
  isOpen,
  mayHold,
  openIssues,
  optionById,
  optionIds,
  otherParty,
  partyById,
  stageOf,
} from './lookup.ts';
import { authorityOf, supportFor, thresholdOf } from './mandate.ts';
import { refusal } from './refusal.ts';
import type {
  Act,
  ActKind,
  ArgumentId,
  ChoiceId,
  IssueId,
  OptionId,
  PartyId,
  Scenario,
  Stage,
} from './scenarioData.ts';
import type { Move, Negotiation, Refusal } from './state.ts';
import type {
  ActView,
  ArgumentView,
  CapitalWord,
  ChoicesView,
  ConstituencyView,
  IssueView,
  Known,
  OptionView,
  TableView,
  TurnView,
} from './tableView.ts';

/** What one's own capital says of an option now; numbers on the 0–100 scale of support. */
const capitalWord = (
  scenario: Scenario,
  n: Negotiation,
  side: PartyId,
  issue: IssueId,
  option: OptionId,
): CapitalWord => {
  const authority = authorityOf(scenario, n, side, issue, option);
  const support = supportFor(scenario, n, side, issue, option);
  const needed = thresholdOf(scenario, n, side);
  return { authority, support, needed, borne: authority !== 'beyond' || support >= needed };
};

const optionView = (
  scenario: Scenario,
  n: Negotiation,
  side: PartyId,
  issue: IssueId,
  id: OptionId,
): OptionView => ({
  id,
  capital: capitalWord(scenario, n, side, issue, id),
  neverAgreed: optionById(scenario, issue, id).neverAgreed ?? null,
});

const linkedWith = (n: Negotiation, issue: IssueId): IssueId | null => {
  const link = n.links.find((pair) => pair.includes(issue));
  return link ? (link[0] === issue ? link[1] : link[0]) : null;
};

const issueView = (
  scenario: Scenario,
  n: Negotiation,
  side: PartyId,
  stage: Stage,
  id: IssueId,
): IssueView => ({
  id,
  decidedBy: deciderOf(scenario, id),
  place: stage.live.includes(id) ? 'live' : stage.beside.includes(id) ? 'beside' : 'settled',
  yours: n.positions[id]?.[side] ?? null,
  theirs: n.positions[id]?.[otherParty(scenario, side)] ?? null,
  agreed: n.agreed[id] ?? null,
  options:
    isOpen(stage, id) && mayHold(scenario, side, id)
      ? optionIds(scenario, id).map((option) => optionView(scenario, n, side, id, option))
      : [],
  linkedWith: linkedWith(n, id),
});

/** One example of each act, to ask whether it may be played at all. */
const exampleOf = (
  scenario: Scenario,
  n: Negotiation,
  side: PartyId,
  kind: ActKind,
): Act | null => {
  const stage = stageOf(scenario, n);
  const own = openIssues(stage).filter((issue) => mayHold(scenario, side, issue));
  switch (kind) {
    case 'consult': {
      const asked = own.flatMap((issue) =>
        optionIds(scenario, issue).map((option) => ({ issue, option })),
      );
      const beyond = asked.find(
        ({ issue, option }) => authorityOf(scenario, n, side, issue, option) === 'beyond',
      );
      return beyond ? { kind, ...beyond } : null;
    }
    case 'sound': {
      const issue = own.find((id) => stage.live.includes(id) && n.agreed[id] === undefined);
      return issue === undefined ? null : { kind, issue, option: optionIds(scenario, issue)[0]! };
    }
    case 'link': {
      const shared = stage.live.filter((id) => deciderOf(scenario, id) === null);
      const [a, b] = shared.filter((id) => linkedWith(n, id) === null);
      return a === undefined || b === undefined ? null : { kind, issues: [a, b] };
    }
    case 'argue': {
      const held = argumentViews(scenario, n, side);
      const fresh = held.find(({ cited }) => !cited) ?? held[0];
      return fresh ? { kind, argument: fresh.id } : null;
    }
    case 'decide': {
      const [choice] = Object.keys(stage.choices?.[side] ?? {});
      return choice === undefined ? null : { kind, choice };
    }
    default:
      return { kind };
  }
};

const cannot = (side: PartyId): Refusal => ({
  code: 'act-not-here',
  who: 'table',
  nearest: { by: side, positions: {} },
});

const actView = (scenario: Scenario, n: Negotiation, side: PartyId, kind: ActKind): ActView => {
  const act = exampleOf(scenario, n, side, kind);
  const refused = act ? refusal(scenario, n, { by: side, positions: {}, act }) : cannot(side);
  return { kind, refusal: refused };
};

const bitWhenCited = ({ log }: Negotiation, side: PartyId, id: ArgumentId): boolean | null => {
  const told = log.find(
    ({ by, what }) => by === side && what.code === 'argued' && what.argument === id,
  );
  return told?.what.code === 'argued' ? told.what.bites : null;
};

const argumentViews = (
  scenario: Scenario,
  n: Negotiation,
  side: PartyId,
): readonly ArgumentView[] =>
  stageOf(scenario, n).arguments.flatMap((id) => {
    const argument = findArgument(scenario, id);
    if (!argument?.by.includes(side)) return [];
    const { issue, toward } = argument;
    const bit = bitWhenCited(n, side, id);
    return [{ id, issue, toward, cited: n.cited.includes(`${side}:${id}`), bit }];
  });

const MOODS = ['hostile', 'doubtful', 'divided', 'willing', 'warm'] as const;

const constituencyViews = (
  scenario: Scenario,
  n: Negotiation,
  side: PartyId,
): readonly ConstituencyView[] => {
  const party = partyById(scenario, side);
  const deciders = stageOf(scenario, n).deciders[side] ?? {};
  return Object.entries(n.backing[side] ?? {}).map(([id, raw]) => {
    const backing = clamp(raw);
    return {
      id,
      backing: party.wordsOnly.includes(id) ? null : backing,
      mood: MOODS[Math.min(4, Math.floor(backing / 20))]!,
      decides: (deciders[id] ?? 0) > 0,
    };
  });
};

/** Repudiated positions never reached the text; a private consultation shows the other side only a wait. */
const turnView = (n: Negotiation, side: PartyId, move: Move, index: number): TurnView => {
  const secret = move.act?.kind === 'consult' || (move.act?.kind === 'decide' && n.over === null);
  const hidden = secret && move.by !== side;
  return {
    round: Math.min(Math.floor(index / 2) + 1, n.rounds),
    by: move.by,
    tabled: move.positions,
    act: hidden ? null : (move.act ?? null),
  };
};

/** What a seat knows of how the game has gone; what things cost the other capital is not among it. */
export const knownBy = (n: Negotiation): Known => ({
  facts: n.facts.filter((fact) => !fact.startsWith('price:')),
  agreed: n.agreed,
  text: n.text,
});

const choicesView = (n: Negotiation, side: PartyId, stage: Stage): ChoicesView | null => {
  if (!stage.choices) return null;
  const chosen = (mine: boolean): ChoiceId | null => {
    const act = n.moves.find(({ by }) => (by === side) === mine)?.act;
    return act?.kind === 'decide' ? act.choice : null;
  };
  return {
    yours: Object.keys(stage.choices[side] ?? {}),
    chosen: chosen(true),
    theirs: n.over ? chosen(false) : null,
  };
};

const deputiesList = (n: Negotiation, stage: Stage): readonly IssueId[] =>
  (stage.settles ?? [])
    .flatMap(({ issues }) => issues)
    .filter((issue) => !stage.live.includes(issue) && n.agreed[issue] === undefined);

/** Everything the seat may know, and the only way state leaves the rules. */
export const viewFor = (scenario: Scenario, n: Negotiation, side: PartyId): TableView => {
  const stage = stageOf(scenario, n);
  const settled = Object.keys(n.agreed).filter((id) => !isOpen(stage, id));
  const stood = Object.keys(n.positions).filter(
    (id) => !isOpen(stage, id) && !settled.includes(id),
  );
  const issues = [...stage.live, ...stage.beside, ...settled, ...stood];
  return {
    stage: stage.id,
    kind: stage.kind,
    side,
    other: otherParty(scenario, side),
    toMove: n.mover,
    yourTurn: n.over === null && n.mover === side,
    round: Math.min(n.round, n.rounds),
    rounds: n.rounds,
    extended: n.extended,
    climate: n.climate,
    constituencies: constituencyViews(scenario, n, side),
    issues: issues.map((id) => issueView(scenario, n, side, stage, id)),
    draft: draftFor(scenario, n, side),
    acts: stage.acts.map((kind) => actView(scenario, n, side, kind)),
    arguments: argumentViews(scenario, n, side),
    known: knownBy(n),
    choices: choicesView(n, side, stage),
    deputies: deputiesList(n, stage),
    votes: n.votes,
    turns: n.moves.map((move, index) => turnView(n, side, move, index)),
    minutes: n.log.filter(({ seenBy }) => seenBy === undefined || seenBy === side),
    initialledBy: n.initialledBy,
    text: n.text,
    over: n.over,
  };
};
