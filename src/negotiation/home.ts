import { applyEffects } from './effect.ts';
import { partyIds, stageOf } from './lookup.ts';
import { remedyFor, vote } from './ratification.ts';
import type { ChoiceId, PartyId, Scenario } from './scenarioData.ts';
import type { LogEntry, Negotiation } from './state.ts';

const says = (n: Negotiation, by: PartyId | null, what: LogEntry['what']): Negotiation => ({
  ...n,
  log: [...n.log, { round: n.round, by, what }],
});

const choiceOf = (n: Negotiation, party: PartyId): ChoiceId | undefined => {
  const act = n.moves.find(({ by }) => by === party)?.act;
  return act?.kind === 'decide' ? act.choice : undefined;
};

const ratify = (scenario: Scenario, before: Negotiation): Negotiation => {
  const { text } = before;
  if (!text) return before;
  const votes = partyIds(scenario).map((party) => vote(scenario, before, party, text));
  let n: Negotiation = { ...before, votes };
  for (const cast of votes) {
    n = says(n, null, { code: 'voted', vote: cast });
    n = { ...n, facts: [...n.facts, `${cast.passed ? 'ratified' : 'refused'}:${cast.party}`] };
    if (cast.passed) continue;
    const remedy = remedyFor(scenario, before, cast.party, text);
    n = says(n, null, { code: 'ratification-refused', party: cast.party, remedy });
  }
  return votes.every(({ passed }) => passed) ? { ...n, facts: [...n.facts, 'in-force'] } : n;
};

/** Whether both capitals have chosen. */
export const bothChose = (scenario: Scenario, n: Negotiation): boolean =>
  partyIds(scenario).every((party) => choiceOf(n, party) !== undefined);

/** Both choices are laid open, what follows from them happens, and a text goes before the ratifiers. */
export const revealChoices = (scenario: Scenario, before: Negotiation): Negotiation => {
  const stage = stageOf(scenario, before);
  const chosen = partyIds(scenario).flatMap((party) => {
    const choice = choiceOf(before, party);
    return choice === undefined ? [] : [{ party, choice }];
  });
  const facts = chosen.map(({ party, choice }) => `chose:${stage.id}:${party}:${choice}`);
  let n: Negotiation = { ...before, facts: [...before.facts, ...facts] };
  for (const { party, choice } of chosen)
    n = says(n, party, { code: 'revealed', stage: stage.id, choice });
  n = applyEffects(
    scenario,
    n,
    chosen.flatMap(({ party, choice }) => stage.choices?.[party]?.[choice]?.effects ?? []),
  );
  return stage.ratifies ? ratify(scenario, n) : n;
};
