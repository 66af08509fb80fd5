import { describe, expect, test } from 'vitest';
import { stageById } from '../../src/negotiation/lookup.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import type { Terms } from '../../src/negotiation/scenarioData.ts';
import { completeText } from '../../src/negotiation/text.ts';
import { roadBundle } from './bundles.ts';

const { scenario } = roadBundle;

const missingIn = (stage: string, agreed: Terms): readonly string[] => {
  const opened = openStage(scenario, stage, 1);
  return completeText(scenario, { ...opened, agreed: { ...opened.agreed, ...agreed } }).stuck;
};

const declarationOn = (territory: string, continuation?: string): Terms => ({
  form: 'declaration',
  territory,
  ...(continuation === undefined ? {} : { continuation }),
});

describe('a declaration with two islands', () => {
  test.each(['london', 'london-relations', 'garden', 'autumn'])(
    'cannot be closed in %s: nothing is said there of what comes after them',
    (stage) => {
      expect(stageById(scenario, stage).live).not.toContain('continuation');
      expect(missingIn(stage, declarationOn('HS'))).toContain('continuation');
      expect(missingIn(stage, declarationOn('none'))).not.toContain('continuation');
    },
  );

  test.each([
    ['spiridonovka', 'ratification-summer'],
    ['phrase', 'ratification'],
  ])('closed in %s leads, once it is in force, from %s into the epilogue', (stage, ratified) => {
    expect(missingIn(stage, declarationOn('HS', 'silent'))).not.toContain('continuation');
    expect(stageById(scenario, ratified).exits[0]).toEqual({
      when: { facts: ['in-force'], text: { form: ['declaration'], territory: ['HS'] } },
      to: 'memorandum',
    });
  });
});
