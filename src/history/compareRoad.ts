import { holds } from '../negotiation/condition.ts';
import { partyIds } from '../negotiation/lookup.ts';
import type { InterestId, PartyId, Scenario } from '../negotiation/scenarioData.ts';
import { frameOf, roadBegins, type Span } from '../negotiation/span.ts';
import type { Negotiation } from '../negotiation/state.ts';
import { ledgerOf } from '../negotiation/utility.ts';
import type { RoadComparison } from './comparison.ts';
import { historicalRoad, type RoadStage } from './historicalRoad.ts';

/** The outcome of the whole road a game has come to, first match first. Throws if the scenario names none that fits. */
export const roadOutcome = (scenario: Scenario, n: Negotiation): string => {
  const found = scenario.outcomes.find(({ when }) => holds(when, n));
  if (!found) throw new Error('the scenario names no outcome for this game');
  return found.id;
};

type Ledger = Readonly<Record<InterestId, number>>;

/** What a game gave each party by interest: its text, if it is in force, and what passing time cost or brought. */
export const roadLedger = (scenario: Scenario, n: Negotiation): Readonly<Record<PartyId, Ledger>> =>
  Object.fromEntries(
    partyIds(scenario).map((party) => {
      const refused = n.votes.some(({ passed }) => !passed);
      const ledger = ledgerOf(scenario, party, refused ? {} : (n.text ?? {}), n.facts);
      const meanwhile = n.meanwhile[party] ?? {};
      return [
        party,
        Object.fromEntries(
          scenario.interests.map((id) => [id, (ledger[id] ?? 0) + (meanwhile[id] ?? 0)]),
        ),
      ];
    }),
  );

/** The stages of history a game is laid beside: the road, with the frame it begins in and the one it was to end in. */
const historyBeside = (scenario: Scenario, { stage, until }: Span): readonly RoadStage[] => {
  const frames = [null, frameOf(scenario, stage), frameOf(scenario, until ?? stage)];
  return historicalRoad(scenario).filter((known) =>
    frames.includes(frameOf(scenario, known.stage)),
  );
};

/** A game at its end beside the whole of history, and beside as much of its prologue and epilogue as was asked for. */
export const compareRoad = (
  scenario: Scenario,
  n: Negotiation,
  span: Span = { stage: roadBegins(scenario), until: null },
): RoadComparison => {
  const road = historyBeside(scenario, span);
  const history = road.at(-1)!.ended;
  const terms = Object.keys(scenario.issues).flatMap((issue) => {
    const yours = n.text?.[issue] ?? null;
    const theirs = history.text?.[issue] ?? null;
    return yours === null && theirs === null ? [] : [{ issue, yours, history: theirs }];
  });
  return {
    terms,
    same: terms.every(({ yours, history: theirs }) => yours === theirs),
    history: road.map(({ stage, ended }) => ({ stage, ending: ended.over?.ending ?? '' })),
    ledger: roadLedger(scenario, n),
    historicalLedger: roadLedger(scenario, history),
  };
};
