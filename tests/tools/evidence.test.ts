import { describe, expect, test } from 'vitest';
import { discrepanciesNotPlaced, sourcesWithoutScene } from '../../tools/placed.ts';
import { gradeOf, readability, readAtLevel, textsAbove } from '../../tools/readability.ts';
import excerpts from '../fixtures/sources/excerpts.json';
import { roadBundle } from '../session/games.ts';

const PLAINEST_GRADE = 8;

describe('the sources', () => {
  test('are each a scene one can sit in', () => {
    const files = excerpts.map(({ sha256 }) => sha256);
    expect(new Set(files).size).toBe(5);
    expect(sourcesWithoutScene(roadBundle, files)).toEqual([]);
  });

  test('one of them without a scene is found out', () => {
    const { archive } = roadBundle;
    const documents = { ...archive!.documents, S2: { ...archive!.documents['S2']!, scenes: [] } };
    const without = { ...roadBundle, archive: { ...archive!, documents } };
    const { sha256 } = roadBundle.evidence['S2']!.quotation!;
    expect(sourcesWithoutScene(without, [sha256])).toEqual([sha256]);
  });

  test('disagree nowhere without a reader being asked to judge', () => {
    expect(discrepanciesNotPlaced(roadBundle)).toEqual([]);
    expect(
      discrepanciesNotPlaced({
        ...roadBundle,
        archive: { ...roadBundle.archive!, disagreements: [] },
      }),
    ).toHaveLength(55);
  });
});

describe('readability', () => {
  test('is the grade of Flesch and Kincaid', () => {
    expect(gradeOf('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5);
    expect(
      gradeOf('Normalisation of diplomatic relations necessitates ratification.'),
    ).toBeGreaterThan(15);
  });

  test('at the plain level is better than at the standard one', () => {
    expect(readability(roadBundle, 'plain')).toBeLessThan(readability(roadBundle, 'standard'));
  });

  test('at the plain level no briefing, note or debrief is above the eighth grade', () => {
    expect(textsAbove(roadBundle, 'plain', PLAINEST_GRADE)).toEqual([]);
  });

  test('is measured on each text once, in the version its reader meets', () => {
    const plain = [...readAtLevel(roadBundle.texts['en'] ?? {}, 'plain').keys()];
    expect(plain).toContain('stage.garden.lead.japan.plain');
    expect(plain).not.toContain('stage.garden.lead.japan.standard');
    expect(new Set(plain).size).toBe(plain.length);
  });
});
