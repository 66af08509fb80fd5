import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../src/history/articles.ts';
import { historicalGame } from '../../src/history/compare.ts';
import { roomOf } from '../../src/history/space/room.ts';
import { openIssues } from '../../src/negotiation/lookup.ts';
import { openStage } from '../../src/negotiation/negotiation.ts';
import type { IssueId, Stage, Terms } from '../../src/negotiation/scenarioData.ts';
import { completeText } from '../../src/negotiation/text.ts';
import { walked } from '../negotiation/roadsWalked.ts';
import { roadBundle } from './bundles.ts';

const { scenario, texts } = roadBundle;
const OCTOBER = '1956-10';

const closing = scenario.stages.filter(
  ({ acts, closes }) => acts.includes('initial') && closes?.length !== 0,
);
const early = closing.filter(({ opens }) => opens < OCTOBER);
const late = closing.filter(({ opens }) => opens >= OCTOBER);

const answersTo = (issue: IssueId): readonly Terms[] =>
  Object.keys(scenario.issues[issue]!.options).map((option) => ({ [issue]: option }));

/** Every answer to each question on the table of a stage, on every ground and in every form of text. */
const answersAt = (stage: Stage): readonly Terms[] =>
  answersTo(scenario.formIssue).flatMap((form) =>
    answersTo('territory').flatMap((ground) =>
      openIssues(stage)
        .filter((issue) => !scenario.issues[issue]!.outsideText)
        .flatMap((issue) => answersTo(issue).map((answer) => ({ ...form, ...ground, ...answer }))),
    ),
  );

/** The texts they come to, as far as they can be closed. */
const textsOf = (stage: Stage): readonly Terms[] => {
  const opened = openStage(scenario, stage.id, 0);
  return answersAt(stage)
    .map((answers) => ({ continuation: 'silent', ...opened.agreed, ...answers }))
    .map((agreed) => completeText(scenario, { ...opened, agreed }))
    .filter(({ stuck }) => stuck.length === 0)
    .map(({ terms }) => terms);
};

const wordsOf = (terms: Terms): string =>
  clausesOf(scenario, terms)
    .flatMap(({ segments }) => segments)
    .flatMap(({ id }) => texts['en']?.[`segment.${id}`] ?? [])
    .map(({ say }) => say)
    .join('');

describe('a text closed before October 1956', () => {
  test('can be initialled at every meeting from London to the letters', () => {
    expect(early.map(({ id }) => id)).toEqual([
      'london',
      'london-relations',
      'garden',
      'autumn',
      'london-again',
      'spiridonovka',
      'five-points',
    ]);
  });

  test.each(early.map((stage) => [stage.id, stage] as const))(
    'in %s leaves place and day open, whatever it says',
    (_id, stage) => {
      const closed = textsOf(stage);
      expect(closed.length).toBeGreaterThan(5);
      expect(closed.filter((terms) => terms['signing'] !== undefined)).toEqual([]);
      const dated = closed.map(wordsOf).filter((words) => /Moscow|October|1956/.test(words));
      expect(dated).toEqual([]);
    },
  );

  test.each(early.map(({ id }) => [id]))(
    'in %s has no day of signing among the questions it could have answered',
    (stage) => {
      const opened = openStage(scenario, stage, 0);
      const frame = { stage, opened, ended: historicalGame(scenario, stage) };
      const room = roomOf(scenario, frame, 'any', 'opened');
      expect(room?.issues.map(({ issue }) => issue)).not.toContain('signing');
    },
  );

  test.each([
    'a treaty in the garden',
    'relations first, by Tokyo',
    'two islands in the palace',
  ] as const)('and played so (%s) comes into force without one', (name) => {
    expect(walked(name).last.text).not.toHaveProperty('signing');
  });

  test('gives up claims from the war, and in notes none to territory', () => {
    const [notes] = textsOf(early[1]!).filter(({ form }) => form === 'exchange');
    expect(wordsOf(notes!)).toContain('gives up no claim to territory');
    expect(wordsOf(notes!)).toContain('mutually renounce all claims');
  });
});

describe('a text closed in Moscow in October 1956', () => {
  test.each(late.map((stage) => [stage.id, stage] as const))(
    'in %s has its place and its day',
    (_id, stage) => {
      const closed = textsOf(stage).map(wordsOf);
      expect(closed.length).toBeGreaterThan(5);
      expect(
        closed.filter((words) => !/at Moscow on (19|20|21) October 1956\./.test(words)),
      ).toEqual([]);
    },
  );
});
