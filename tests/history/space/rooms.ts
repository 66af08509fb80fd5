import fc from 'fast-check';
import type { PlayedFrame } from '../../../src/history/played.ts';
import { READINGS, REACHES, type Room, roomOf } from '../../../src/history/space/room.ts';
import type { Interaction, Option, Scenario } from '../../../src/negotiation/scenarioData.ts';
import { randomRoad } from '../../negotiation/randomRoads.ts';
import { road } from '../../session/games.ts';

const GAMES = Array.from({ length: 24 }, (_, index) => index + 1);

/** A stage of a game played at random on the whole road. */
const anyFrame: fc.Arbitrary<PlayedFrame> = fc
  .tuple(fc.constantFrom(...GAMES), fc.nat(99))
  .map(([seed, at]) => {
    const { stages } = randomRoad(seed);
    const { opened, ended } = stages[at % stages.length]!;
    return { stage: opened.stage, opened, ended };
  });

export const anyLook = fc.record({
  frame: anyFrame,
  reach: fc.constantFrom(...REACHES),
  reading: fc.constantFrom(...READINGS),
});

/** The most ways a room is looked at one by one. */
const MOST = 3000;

/** The room of a look, unless it is too wide to go through package by package. */
export const smallRoom = (
  scenario: Scenario,
  { frame, reach, reading }: typeof anyLook extends fc.Arbitrary<infer T> ? T : never,
): Room | null => {
  const room = roomOf(scenario, frame, reach, reading);
  const ways = room?.issues.reduce((product, { options }) => product * options.length, 1) ?? 0;
  return ways > MOST ? null : room;
};

const OPTIONS = Object.entries(road.issues).flatMap(([issue, { options }]) =>
  Object.keys(options).map((option) => ({ issue, option })),
);

const anyValues = fc.record(
  Object.fromEntries(
    ['japan', 'ussr'].map((party) => [
      party,
      fc.record(
        Object.fromEntries(
          road.interests.map((interest) => [
            interest,
            fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10),
          ]),
        ),
      ),
    ]),
  ),
);

const anyInteraction: fc.Arbitrary<Interaction> = fc
  .tuple(fc.constantFrom(...OPTIONS), fc.constantFrom(...OPTIONS), anyValues)
  .map(([a, b, values]) => ({
    when: { [a.issue]: a.option, [b.issue]: b.option },
    values,
  }));

/** The scenario with other numbers: every option's values and every interaction drawn anew. */
export const anyNumbers: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc.array(anyValues, { minLength: OPTIONS.length, maxLength: OPTIONS.length }),
    fc.array(anyInteraction, { maxLength: 6 }),
  )
  .map(([values, interactions]) => {
    const drawn = new Map(
      OPTIONS.map(({ issue, option }, at) => [`${issue}/${option}`, values[at]!]),
    );
    const issues = Object.fromEntries(
      Object.entries(road.issues).map(([id, issue]) => [
        id,
        {
          ...issue,
          options: Object.fromEntries(
            Object.entries(issue.options).map(([option, data]): [string, Option] => [
              option,
              { ...data, values: drawn.get(`${id}/${option}`)! },
            ]),
          ),
        },
      ]),
    );
    return { ...road, issues, interactions };
  });
