import { describe, expect, test } from 'vitest';
import { calibrationOf, chanceOf, distanceOf, type Prediction } from '../../src/history/brier.ts';

const prediction = (likelihood: number | null, same: boolean | null): Prediction => ({
  visit: 0,
  stage: 'garden',
  by: 'japan',
  likelihood,
  same,
});

describe('a prediction', () => {
  test.each([
    [1, 0.1],
    [2, 0.3],
    [3, 0.5],
    [4, 0.7],
    [5, 0.9],
  ])('on step %i of the scale stands for a chance of %f', (likelihood, chance) => {
    expect(chanceOf(likelihood)).toBe(chance);
  });

  test('that was not made, or is off the scale, stands for none', () => {
    expect([null, 0, 6].map(chanceOf)).toEqual([null, null, null]);
  });

  test('is as far from what came as the square of the difference', () => {
    expect(distanceOf({ likelihood: 5, same: true })).toBeCloseTo(0.01);
    expect(distanceOf({ likelihood: 5, same: false })).toBeCloseTo(0.81);
    expect(distanceOf({ likelihood: 3, same: false })).toBe(0.25);
  });

  test('of a stage history never came to cannot be compared', () => {
    expect(distanceOf({ likelihood: 4, same: null })).toBeNull();
  });
});

describe('all predictions of a game', () => {
  test('come to the mean of their distances', () => {
    const { score, counted } = calibrationOf([prediction(5, true), prediction(2, true)]);
    expect(score).toBeCloseTo((0.01 + 0.49) / 2);
    expect(counted).toBe(2);
  });

  test('leave out those not made and those of stages history never came to, and say how many', () => {
    const made = [prediction(4, true), prediction(null, true), prediction(1, null)];
    expect(calibrationOf(made)).toEqual({
      score: expect.closeTo(0.09),
      counted: 1,
      notMade: 1,
      neverCame: 1,
    });
  });

  test('come to nothing where none counts', () => {
    const none = { score: null, counted: 0, notMade: 1, neverCame: 0 };
    expect(calibrationOf([prediction(null, null)])).toEqual(none);
    expect(calibrationOf([])).toEqual({ ...none, notMade: 0 });
  });
});
