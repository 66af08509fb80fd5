import { DEBRIEF_STEPS } from '../../src/history/debriefSteps.ts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legalMoves } from '../../src/negotiation/negotiation.ts';
import type { Scenario } from '../../src/negotiation/scenarioData.ts';
import {
  type Game,
  happen,
  makeRoad,
  negotiationOf,
  openGame,
  screenOf,
} from '../../src/session/game.ts';
import { saveText } from '../../src/session/replay.ts';
import type { RecordedEvent } from '../../src/session/record.ts';
import type { Change, Command } from '../../src/session/session.ts';
import { makeOpener } from '../../src/session/summaries.ts';
import {
  asJapan,
  asUssr,
  carryOut,
  compose,
  harbourBundle,
  makeMemoryStore,
  openSession,
  phraseBundle,
  phraseScenario,
  roadBundle,
  seen,
} from './games.ts';

const evening = makeRoad(phraseBundle);
const harbour = makeRoad(harbourBundle);
const whole = makeRoad(roadBundle);

const ROADS = [
  { road: evening, choice: asJapan },
  { road: evening, choice: asUssr },
  { road: harbour, choice: { ...asJapan, stage: 'jetty', side: 'alder' } },
  { road: harbour, choice: { ...asJapan, stage: 'lamp-room', side: 'birk' } },
  { road: whole, choice: { ...asJapan, stage: 'letter' } },
  { road: whole, choice: { ...asUssr, stage: 'autumn', guided: false } },
] as const;

const debriefEvent = (pick: number): RecordedEvent => {
  const step = DEBRIEF_STEPS[pick % DEBRIEF_STEPS.length]!;
  const answers = [{ by: null, about: 'wanted', picked: null, words: `because of ${pick}` }];
  const events: readonly RecordedEvent[] = [
    { type: 'debrief.paced', minutes: 40 },
    { type: 'debrief.turned', step },
    { type: 'debrief.committed', step, answers },
    { type: 'debrief.read', step },
    { type: 'debrief.skipped', step },
    { type: 'debrief.closed' },
  ];
  return events[pick % events.length]!;
};

const nextEvent = (scenario: Scenario, game: Game, pick: number): RecordedEvent => {
  switch (screenOf(game)) {
    case 'since':
      return { type: 'since.read' };
    case 'briefing':
      return { type: 'briefing.read' };
    case 'outcome':
      return { type: 'outcome.read' };
    case 'reflection':
      return pick % 2 === 0
        ? { type: 'reflection.skipped' }
        : { type: 'reflection.given', reflection: { likelihood: 3, reason: `because of ${pick}` } };
    case 'ending':
      return { type: 'ending.read' };
    case 'debrief':
      return debriefEvent(pick);
    default: {
      const moves = legalMoves(scenario, negotiationOf(game));
      const move = moves[pick % moves.length];
      if (!move) throw new Error('no legal move');
      return { type: 'move', move };
    }
  }
};

const picks = fc.array(fc.nat({ max: 10_000 }), { minLength: 1, maxLength: 24 });

describe('replay', () => {
  test('equals play, move by move, whatever both sides do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROADS), picks, fc.nat(), ({ road, choice }, choices, seed) => {
        let game: Game = openGame(road, choice, seed);
        for (const pick of choices) {
          const next = happen(road, game, nextEvent(road.scenario, game, pick));
          game = next ?? game;
        }
        const opened = makeOpener(road)(saveText(road, game));
        if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
        expect(negotiationOf(opened.game)).toEqual(negotiationOf(game));
        expect([
          opened.game.stage.value,
          opened.game.campaign.value,
          opened.game.debrief?.value,
          opened.game.debrief?.context,
          opened.game.events,
        ]).toEqual([
          game.stage.value,
          game.campaign.value,
          game.debrief?.value,
          game.debrief?.context,
          game.events,
        ]);
      }),
      { numRuns: 1000, seed: 1956 },
    );
  });
});

const changes: fc.Arbitrary<Change> = fc.oneof(
  fc
    .constantFrom(...Object.entries(phraseScenario.issues))
    .chain(([issue, { options }]) =>
      fc
        .constantFrom(null, ...Object.keys(options))
        .map((option): Change => ({ kind: 'position', issue, option })),
    ),
  fc
    .constantFrom(...phraseScenario.clauses.flatMap(({ segments }) => segments))
    .map(({ id }): Change => ({ kind: 'segment', segment: id })),
  fc
    .constantFrom('okinawa', 'continuation', 'signing')
    .map((issue): Change => ({ kind: 'accept', issue })),
  fc
    .constantFrom(
      { kind: 'initial' } as const,
      { kind: 'suspend' } as const,
      { kind: 'recess' } as const,
      { kind: 'argue', argument: 'letters-29-september' } as const,
      { kind: 'consult', issue: 'continuation', option: 'silent' } as const,
      { kind: 'sound', issue: 'signing', option: 'oct-21' } as const,
      null,
    )
    .map((act): Change => ({ kind: 'act', act })),
);

const commands: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: changes.map(compose) },
  { weight: 4, arbitrary: fc.constant<Command>({ kind: 'submit' }) },
  { weight: 3, arbitrary: fc.constant<Command>({ kind: 'go-on' }) },
  {
    weight: 3,
    arbitrary: fc.constant<Command>({
      kind: 'reflect',
      reflection: { likelihood: 2, reason: null },
    }),
  },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 6 }).map((turn): Command => ({ kind: 'fork', visit: 0, turn })),
  },
  { weight: 1, arbitrary: fc.constant<Command>({ kind: 'set-level', level: 'plain' }) },
);

describe('a session', () => {
  test('carries a command out or changes nothing, and is the same when the page is reloaded', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(asJapan, asUssr),
        fc.constantFrom('as-instructed' as const, 'bargainer' as const),
        fc.array(commands, { maxLength: 40 }),
        (choice, character, sent) => {
          const storage = makeMemoryStore();
          const session = carryOut(
            openSession({ storage }),
            { kind: 'begin', choice: { ...choice, character } },
            { kind: 'take-seat' },
          );
          for (const command of sent) {
            const before = session.view();
            const kept = new Map(storage.texts);
            if (session.send(command) === null) continue;
            expect(session.view()).toBe(before);
            expect(storage.texts).toEqual(kept);
          }
          const { save } = session.view();
          if (save === null) return;
          const again = carryOut(openSession({ storage }), { kind: 'resume', save });
          expect(seen(again)).toEqual(seen(session));
        },
      ),
      { numRuns: 1000, seed: 1018 },
    );
  });
});
