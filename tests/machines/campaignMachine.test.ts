import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { makeCampaignMachine } from '../../src/machines/campaignMachine.ts';
import { openStage, play } from '../../src/negotiation/negotiation.ts';
import type { Scenario, StageId } from '../../src/negotiation/scenarioData.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { harbour, phraseScenario } from '../session/games.ts';

const standPat = (scenario: Scenario, n: Negotiation): Negotiation =>
  n.over ? n : standPat(scenario, play(scenario, n, { by: n.mover, positions: {} }));

const walkOut = (scenario: Scenario, n: Negotiation): Negotiation =>
  play(scenario, n, { by: n.mover, positions: {}, act: { kind: 'suspend' } });

const ended = (negotiation: Negotiation) => ({ type: 'stage.ended', negotiation }) as const;

const statesReached = (scenario: Scenario, stage: StageId) =>
  getShortestPaths(makeCampaignMachine(scenario), {
    input: { scenario, stage, seed: 1 },
    events: ({ context: { negotiation } }) => [
      ended(standPat(scenario, negotiation)),
      ended(walkOut(scenario, negotiation)),
    ],
    serializeState: ({ value }) => JSON.stringify(value),
  }).map(({ state }) => state.value);

describe('the road through a scenario', () => {
  test('every stage of every scenario is reached, and the end', () => {
    expect(statesReached(harbour, 'jetty')).toEqual(['jetty', 'lamp-room', '_end']);
    expect(statesReached(phraseScenario, 'phrase')).toEqual(['phrase', '_end']);
  });

  test('it can be entered at any stage', () => {
    expect(statesReached(harbour, 'lamp-room')).toEqual(['lamp-room', '_end']);
  });

  test('what was agreed on the jetty stands in the lamp room', () => {
    const machine = makeCampaignMachine(harbour);
    const [jetty] = initialTransition(machine, { scenario: harbour, stage: 'jetty', seed: 1 });
    const settled = [
      { by: 'birk', positions: { bell: 'rung' } },
      { by: 'alder', positions: { bell: 'rung' } },
    ].reduce((n, move) => play(harbour, n, move), openStage(harbour, 'jetty', 1));
    const [next] = transition(machine, jetty, ended(standPat(harbour, settled)));
    expect([next.value, next.context.negotiation.stage, next.context.negotiation.agreed]).toEqual([
      'lamp-room',
      'lamp-room',
      { bell: 'rung' },
    ]);
  });

  test('walking out on the jetty ends the road', () => {
    const machine = makeCampaignMachine(harbour);
    const [jetty] = initialTransition(machine, { scenario: harbour, stage: 'jetty', seed: 1 });
    const [next] = transition(machine, jetty, ended(walkOut(harbour, jetty.context.negotiation)));
    expect([next.value, next.status]).toEqual(['_end', 'done']);
  });

  test('a stage still in play leads nowhere', () => {
    const machine = makeCampaignMachine(harbour);
    const [jetty] = initialTransition(machine, { scenario: harbour, stage: 'jetty', seed: 1 });
    expect(jetty.can(ended(jetty.context.negotiation))).toBe(false);
  });
});
