import { describe, expect, test } from 'vitest';
import { makeTell } from '../../src/desk/texts.ts';
import { roadBundle } from './bundles.ts';

const { scenario, texts } = roadBundle;

const HELD_TO = scenario.stages.flatMap(({ id, mandateChanges }) =>
  mandateChanges
    .filter(({ when, party }) => party === 'japan' && when.agreed?.['territory']?.includes('HS'))
    .map(() => id),
);

describe('what a delegation is told to ask for', () => {
  test.each(HELD_TO.flatMap((stage) => ['standard', 'plain'].map((level) => ({ stage, level }))))(
    'follows what it has agreed: two islands in hand, $stage ($level) does not ask for four',
    ({ stage, level }) => {
      const told = (agreed: Readonly<Record<string, string>>): readonly string[] => {
        const known = { facts: [], agreed, text: null };
        const tell = makeTell(texts['en'] ?? {}, known, known);
        return tell(`stage.${stage}.instructions.japan.${level}`).map(({ say }) => say);
      };
      expect(told({}).join(' ')).toMatch(/^(Instructed|Ask)[^.]*\bfour\b/);
      const [asked, ...rest] = told({ territory: 'HS' });
      expect(asked).not.toMatch(/\bfour\b/);
      expect(rest.join(' ')).toMatch(/(Beyond|not ask)[^.]*\bfour\b/);
    },
  );

  test('is held to in three stages', () => {
    expect(HELD_TO).toEqual(['autumn', 'london-again', 'spiridonovka']);
  });
});
