import { initialTransition, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { describe, expect, test } from 'vitest';
import { makeCampaignMachine } from '../../src/machines/campaignMachine.ts';
import { stageOf } from '../../src/negotiation/lookup.ts';
import { openStage, play } from '../../src/negotiation/negotiation.ts';
import type { Scenario, StageId } from '../../src/negotiation/scenarioData.ts';
import { frameOf } from '../../src/negotiation/span.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { harbour, phraseScenario, road } from '../session/games.ts';

const standPat = (scenario: Scenario, n: Negotiation): Negotiation =>
  n.over ? n : standPat(scenario, play(scenario, n, { by: n.mover, positions: {} }));

const walkOut = (scenario: Scenario, n: Negotiation): Negotiation =>
  play(scenario, n, { by: n.mover, positions: {}, act: { kind: 'suspend' } });

const ended = (negotiation: Negotiation) => ({ type: 'stage.ended', negotiation }) as const;

const debriefClosed = { type: 'debrief.closed' } as const;

/** As if the stage had ended so that its road leads there. */
const endedToward = (n: Negotiation, to: StageId | null): Negotiation => ({
  ...n,
  over: { how: 'time', ending: 'time', to },
});

const everyEnd = (scenario: Scenario, n: Negotiation): readonly Negotiation[] =>
  [null, ...stageOf(scenario, n).exits.map(({ to }) => to)].map((to) => endedToward(n, to));

const statesReached = (scenario: Scenario, stage: StageId, until: StageId | null = null) =>
  getShortestPaths(makeCampaignMachine(scenario), {
    input: { scenario, stage, until, seed: 1 },
    events: ({ context: { negotiation } }) => [
      ...everyEnd(scenario, negotiation).map(ended),
      debriefClosed,
    ],
    serializeState: ({ value }) => JSON.stringify(value),
  }).map(({ state }): string => state.value);

const opening = (stage: StageId, until: StageId | null = null) => {
  const machine = makeCampaignMachine(harbour);
  const [first] = initialTransition(machine, { scenario: harbour, stage, until, seed: 1 });
  return { machine, first };
};

describe('the road through a scenario', () => {
  test('from the letter of January 1955 every stage and every variant can be reached, and the end', () => {
    const onTheRoad = road.stages.map(({ id }) => id).filter((id) => frameOf(road, id) === null);
    expect(statesReached(road, 'letter').toSorted()).toEqual(
      [...onTheRoad, '_debrief', '_end'].toSorted(),
    );
  });

  test('from San Francisco to the visitors of 1961 it can be played whole', () => {
    expect(statesReached(road, 'san-francisco', 'visitors-1961').toSorted()).toEqual(
      [...road.stages.map(({ id }) => id), '_debrief', '_end'].toSorted(),
    );
  });

  test('entered after its end, it goes on to the end of the epilogue', () => {
    expect(statesReached(road, 'memorandum').toSorted()).toEqual(
      ['memorandum', 'visitors', 'visitors-1961', '_debrief', '_end'].toSorted(),
    );
  });

  test('a game of one stage ends with a debrief as a longer one does', () => {
    expect(statesReached(phraseScenario, 'phrase')).toEqual(['phrase', '_debrief', '_end']);
    expect(statesReached(harbour, 'lamp-room')).toEqual(['lamp-room', '_debrief', '_end']);
    expect(statesReached(harbour, 'jetty')).toEqual(['jetty', '_debrief', 'lamp-room', '_end']);
  });

  test('it can be entered in the garden, and London is behind', () => {
    const reached = statesReached(road, 'garden');
    expect([reached[0], reached.includes('london'), reached.includes('ratification')]).toEqual([
      'garden',
      false,
      true,
    ]);
  });

  test('a window ends with its last stage, or with the variant that stands for it', () => {
    expect(statesReached(road, 'spiridonovka', 'warning')).toEqual([
      'spiridonovka',
      '_debrief',
      'warning-treaty',
      'ratification-summer',
      'warning',
      '_end',
    ]);
    expect(statesReached(harbour, 'jetty', 'jetty')).toEqual(['jetty', '_debrief', '_end']);
  });

  test('what was agreed on the jetty stands in the lamp room', () => {
    const { machine, first } = opening('jetty');
    const settled = [
      { by: 'birk', positions: { bell: 'rung' } },
      { by: 'alder', positions: { bell: 'rung' } },
    ].reduce((n, move) => play(harbour, n, move), openStage(harbour, 'jetty', 1));
    const [next] = transition(machine, first, ended(standPat(harbour, settled)));
    expect([next.value, next.context.negotiation.stage, next.context.negotiation.agreed]).toEqual([
      'lamp-room',
      'lamp-room',
      { bell: 'rung' },
    ]);
  });

  test('walking out on the jetty ends the road', () => {
    const { machine, first } = opening('jetty');
    const [next] = transition(machine, first, ended(walkOut(harbour, first.context.negotiation)));
    expect([next.value, next.status]).toEqual(['_debrief', 'active']);
  });

  test('the debrief knows how the last stage went, and is closed once', () => {
    const { machine, first } = opening('jetty');
    const n = first.context.negotiation;
    const [lampRoom] = transition(machine, first, ended(endedToward(n, 'lamp-room')));
    const last = lampRoom.context.negotiation;
    const [debrief] = transition(machine, lampRoom, ended(endedToward(last, null)));
    expect([debrief.value, debrief.context.negotiation]).toEqual(['_debrief', last]);
    expect(transition(machine, debrief, debriefClosed)[0].status).toBe('done');
  });

  test('a stage still in play leads nowhere, not even out of the last stage of a window', () => {
    for (const until of [null, 'jetty']) {
      const { first } = opening('jetty', until);
      expect(first.can(ended(first.context.negotiation))).toBe(false);
      expect(first.can(debriefClosed)).toBe(false);
    }
  });
});
