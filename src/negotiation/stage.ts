import { settleAgreements, shiftBacking, shiftClimate } from './agreement.ts';
import { holds } from './condition.ts';
import { applyEffects, passTime } from './effect.ts';
import { bothChose, revealChoices } from './home.ts';
import {
  deciderOf,
  isOpen,
  openIssues,
  otherParty,
  partyIds,
  stageById,
  stageOf,
} from './lookup.ts';
import { authorityOf, mandateOf } from './mandate.ts';
import type {
  ByParty,
  Scenario,
  StageEnd,
  StageEvent,
  StageId,
  StageStart,
  Terms,
} from './scenarioData.ts';
import type { Negotiation, Position } from './state.ts';
import { decideAlone, settleAll, tabledByBoth } from './settlement.ts';
import { completeText } from './text.ts';
import { note, place } from './turn.ts';

const each = <T>(scenario: Scenario, make: () => T): ByParty<T> => {
  const [a, b] = partyIds(scenario);
  return { [a]: make(), [b]: make() };
};

const withdrawForbidden = (scenario: Scenario, before: Negotiation): Negotiation => {
  let n = before;
  for (const party of partyIds(scenario))
    for (const issue of openIssues(stageOf(scenario, n))) {
      const option = n.positions[issue]?.[party]?.option;
      if (option === undefined || n.agreed[issue] !== undefined) continue;
      if (authorityOf(scenario, n, party, issue, option) !== 'beyond') continue;
      n = note(place(n, party, issue, null), party, {
        code: 'withdrawn-by-instructions',
        issue,
        option,
      });
    }
  return n;
};

const happen = (scenario: Scenario, n: Negotiation, event: StageEvent): Negotiation => {
  const facts = [`event:${event.id}`, ...(event.fact === undefined ? [] : [event.fact])];
  const changed = shiftClimate(
    {
      ...passTime(n, event.values),
      facts: [...n.facts, ...facts],
      backing: shiftBacking(n.backing, event.backing),
    },
    event.climate,
  );
  const told = note(changed, null, { code: 'event', event: event.id });
  return event.newInstructions ? withdrawForbidden(scenario, told) : told;
};

const runEvents = (scenario: Scenario, before: Negotiation): Negotiation => {
  let n = before;
  for (const event of stageOf(scenario, n).events)
    if (!n.facts.includes(`event:${event.id}`) && holds(event.when, n))
      n = happen(scenario, n, event);
  return n;
};

type Carried = Pick<
  Negotiation,
  | 'positions'
  | 'agreed'
  | 'climate'
  | 'backing'
  | 'facts'
  | 'text'
  | 'widened'
  | 'meanwhile'
  | 'eased'
>;

const sameTerms = (a: Terms, b: Terms): boolean => {
  const issues = Object.keys(a);
  return issues.length === Object.keys(b).length && issues.every((id) => a[id] === b[id]);
};

const sameStart = (scenario: Scenario, start: StageStart, carried: Carried): boolean =>
  sameTerms(start.agreed, carried.agreed) &&
  scenario.keyFacts.every((fact) => start.facts.includes(fact) === carried.facts.includes(fact));

const enter = (scenario: Scenario, id: StageId, seed: number, carried: Carried): Negotiation => {
  const stage = stageById(scenario, id);
  const opened: Negotiation = {
    ...carried,
    stage: id,
    round: 1,
    rounds: stage.rounds,
    mover: stage.first,
    turns: each(scenario, () => 0),
    links: [],
    cover: each(scenario, () => ({})),
    cited: [],
    openings: each(scenario, () => ({})),
    repudiations: each(scenario, () => 0),
    recessed: false,
    extended: false,
    closing: false,
    initialledBy: null,
    moves: [],
    asInHistory: stage.variantOf === undefined && sameStart(scenario, stage.start, carried),
    votes: [],
    over: null,
    seed,
    log: [{ round: 1, by: null, what: { code: 'stage-opened', stage: id } }],
  };
  return runEvents(scenario, opened);
};

const positionsAt = (scenario: Scenario, start: StageStart): Negotiation['positions'] => {
  const tabled = (option: string): Position => ({ option, how: 'tabled' });
  const positions: Record<string, Negotiation['positions'][string]> = {
    ...tabledByBoth(scenario, start.agreed),
  };
  for (const issue in start.tabled)
    positions[issue] = Object.fromEntries(
      Object.entries(start.tabled[issue]!).map(([party, option]) => [party, tabled(option)]),
    );
  return positions;
};

/** Opens a stage with history played up to it. The seed is a whole number; it breaks near-ties only. */
export const openStage = (scenario: Scenario, id: StageId, seed: number): Negotiation => {
  const { start } = stageById(scenario, id);
  return enter(scenario, id, seed, {
    positions: positionsAt(scenario, start),
    agreed: start.agreed,
    climate: start.climate,
    backing: start.backing,
    facts: start.facts,
    text: start.text ?? null,
    widened: each(scenario, () => ({})),
    meanwhile: start.meanwhile ?? each(scenario, () => ({})),
    eased: each(scenario, () => 0),
  });
};

/** Authority granted lasts for the stage, and longer only where it was used for an agreement. */
const authorityKept = ({ widened, agreed }: Negotiation): Negotiation['widened'] =>
  Object.fromEntries(
    Object.entries(widened).map(([party, issues]) => [
      party,
      Object.fromEntries(
        Object.entries(issues)
          .map(([issue, options]) => [issue, options.filter((o) => o === agreed[issue])] as const)
          .filter(([, options]) => options.length > 0),
      ),
    ]),
  );

/** Goodwill beyond the usual fades between meetings. */
const FADING = { above: 55, share: 0.5 };

const faded = (climate: number): number =>
  climate > FADING.above ? climate - FADING.share * (climate - FADING.above) : climate;

/**
 * Opens the stage an exit leads to: agreements, backing, climate and facts carry over, the rest is lifted. What one
 * party decided alone stays as a fact.
 */
export const nextStage = (scenario: Scenario, n: Negotiation, id: StageId): Negotiation => {
  const stage = stageById(scenario, id);
  const isShared = (issue: string): boolean => deciderOf(scenario, issue) === null;
  const agreed = Object.fromEntries(Object.entries(n.agreed).filter(([issue]) => isShared(issue)));
  const positions = Object.fromEntries(
    Object.entries(n.positions).filter(
      ([issue]) => isShared(issue) && (agreed[issue] !== undefined || !isOpen(stage, issue)),
    ),
  );
  const facts = n.facts.filter((fact) => !fact.startsWith('agreed-in-round-'));
  return enter(scenario, id, n.seed, {
    ...n,
    positions,
    agreed,
    facts,
    climate: faded(n.climate),
    widened: authorityKept(n),
  });
};

/** A reserve shown and not agreed is known from now on, and its price at the other capital is raised. */
const disclose = (scenario: Scenario, before: Negotiation): Negotiation => {
  const facts = new Set(before.facts);
  for (const party of partyIds(scenario))
    for (const issue of stageOf(scenario, before).live) {
      const option = before.positions[issue]?.[party]?.option;
      if (option === undefined || before.agreed[issue] !== undefined) continue;
      if (!mandateOf(scenario, before, party, issue).reserve.includes(option)) continue;
      facts.add(`disclosed:${party}:${issue}:${option}`);
      facts.add(`price:${otherParty(scenario, party)}:${issue}:${option}`);
    }
  return { ...before, facts: [...facts] };
};

const openDisputes = (scenario: Scenario, n: Negotiation): number =>
  stageOf(scenario, n).live.filter(
    (issue) =>
      n.agreed[issue] === undefined &&
      partyIds(scenario).every((party) => n.positions[issue]?.[party] !== undefined),
  ).length;

/** The closed text binds: what the deputies wrote counts as agreed by both. */
const bindText = (scenario: Scenario, before: Negotiation): Negotiation => {
  const { text } = before;
  if (!text || before.facts.includes('signed')) return before;
  const positions = { ...before.positions, ...tabledByBoth(scenario, text) };
  const bound = settleAgreements(scenario, { ...before, positions, links: [] });
  const form = text[scenario.formIssue];
  return { ...bound, facts: [...bound.facts, 'signed', `signed-as:${form}`] };
};

const extend = (scenario: Scenario, n: Negotiation, how: StageEnd): Negotiation | null => {
  const { extension, first } = stageOf(scenario, n);
  if (!extension || how !== 'time' || n.extended || !holds(extension.when, n)) return null;
  const longer: Negotiation = {
    ...n,
    extended: true,
    rounds: n.rounds + 1,
    round: n.round + 1,
    mover: first,
    facts: [...n.facts, extension.fact],
    backing: shiftBacking(n.backing, extension.backing),
  };
  return note(longer, null, { code: 'extended', fact: extension.fact });
};

/** Ends the stage, or extends it where the scenario says so, and finds its ending and its exit. */
const endStage = (scenario: Scenario, before: Negotiation, how: StageEnd): Negotiation => {
  const extended = extend(scenario, before, how);
  if (extended) return extended;
  const stage = stageOf(scenario, before);
  const decided = decideAlone(scenario, before);
  const shown = shiftClimate(disclose(scenario, decided), -openDisputes(scenario, decided));
  const bound = bindText(scenario, settleAll(scenario, shown, how));
  const closed: Negotiation = {
    ...note(bound, null, { code: 'stage-ended', how }),
    facts: [...bound.facts, `${stage.id}:${how}`],
  };
  const ended = applyEffects(scenario, closed, stage.aftermath ?? [], how);
  const ending = stage.endings.find(({ when }) => holds(when, ended, how))?.id ?? how;
  const to = stage.exits.find(({ when }) => holds(when, ended, how))?.to ?? null;
  return { ...ended, over: { how, ending, to } };
};

/** Whether the text as it stands can be initialled at this stage. */
const canClose = (scenario: Scenario, n: Negotiation): boolean => {
  const { form, stuck } = completeText(scenario, n);
  const { closes } = stageOf(scenario, n);
  return stuck.length === 0 && (!closes || (form !== null && closes.includes(form)));
};

const passTurn = (scenario: Scenario, n: Negotiation, by: string): Negotiation => {
  const stage = stageOf(scenario, n);
  const mover = otherParty(scenario, by);
  const secondHasMoved = by !== stage.first;
  const last = n.closing || (secondHasMoved && n.round >= n.rounds);
  if (last && n.initialledBy === by && !n.closing) return { ...n, closing: true, mover };
  if (last) return endStage(scenario, { ...n, closing: false }, 'time');
  const passed = { ...n, mover, round: secondHasMoved ? n.round + 1 : n.round };
  const next = secondHasMoved ? runEvents(scenario, passed) : passed;
  const allAgreed = stage.live.every((issue) => next.agreed[issue] !== undefined);
  return allAgreed && !canClose(scenario, next) ? endStage(scenario, next, 'agreed') : next;
};

const RECESS = { climate: 2, own: -1 };

const recess = (n: Negotiation, by: string): Negotiation => {
  const own = Object.fromEntries(Object.keys(n.backing[by]!).map((id) => [id, RECESS.own]));
  const backing = { ...n.backing, ...shiftBacking({ [by]: n.backing[by]! }, own) };
  const longer = { ...n, recessed: true, rounds: n.rounds + 1, backing };
  return note(shiftClimate(longer, RECESS.climate), by, { code: 'recessed' });
};

const SUSPENSION = -4;

/** Closing acts, recall, the passing of the turn: what follows once positions stand. */
export const concludeTurn = (
  scenario: Scenario,
  before: Negotiation,
  n: Negotiation,
): Negotiation => {
  const move = n.moves.at(-1)!;
  const { by, act } = move;
  const repudiated = (n.repudiations[by] ?? 0) - (before.repudiations[by] ?? 0);
  if (repudiated > 0 && ((n.repudiations[by] ?? 0) > 1 || n.round === n.rounds))
    return endStage(scenario, n, 'recalled');
  switch (act?.kind) {
    case 'suspend':
      return endStage(
        scenario,
        note(shiftClimate(n, SUSPENSION), by, { code: 'suspended' }),
        'suspended',
      );
    case 'recess':
      return passTurn(scenario, recess(unanswered(scenario, n, by), by), by);
    case 'initial':
      return initial(scenario, n, by);
    case 'decide':
      return bothChose(scenario, n)
        ? endStage(scenario, revealChoices(scenario, n), 'decided')
        : { ...n, mover: otherParty(scenario, by) };
    default:
      return passTurn(scenario, unanswered(scenario, n, by), by);
  }
};

/** Initials not answered at once fall away. */
const unanswered = (scenario: Scenario, n: Negotiation, by: string): Negotiation =>
  n.initialledBy === otherParty(scenario, by) ? { ...n, initialledBy: null } : n;

const initial = (scenario: Scenario, n: Negotiation, by: string): Negotiation => {
  const { terms, stuck } = completeText(scenario, n);
  if (stuck.length > 0) return passTurn(scenario, n, by);
  const signed = note(n, by, { code: 'initialled' });
  if (n.initialledBy !== otherParty(scenario, by))
    return passTurn(scenario, { ...signed, initialledBy: by }, by);
  const closed = note({ ...signed, text: terms }, null, { code: 'text-closed' });
  return endStage(scenario, closed, 'initialled');
};
