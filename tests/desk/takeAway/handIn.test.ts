import { describe, expect, test } from 'vitest';
import { handInPage } from '../../../src/desk/takeAway/handIn.ts';
import { handInHtml } from '../../../src/desk/takeAway/handInHtml.ts';
import type { Command } from '../../../src/session/session.ts';
import { leftAtOnce, said, struckAtOnce, takenOf } from './taken.ts';

const sectionOf = (page: ReturnType<typeof handInPage>, heading: string) =>
  page.sections.find((section) => section.heading === heading)?.blocks;

const PASSED: readonly Command[] = [
  { kind: 'debrief', event: { type: 'debrief.turned', step: 'bargained' } },
  { kind: 'debrief', event: { type: 'debrief.passed', step: 'bargained' } },
];

describe('the page to hand in', () => {
  test('tells the learner’s own turns, prediction and reason, and how history went', () => {
    const page = handInPage(takenOf(struckAtOnce()), ' Ada ');
    expect(page.facts.slice(0, 3)).toEqual([
      ['Name', 'Ada'],
      ['Game', 'Two Islands'],
      ['Led', 'the Japanese delegation'],
    ]);
    expect(sectionOf(page, 'What I decided, and what I expected of history')).toEqual([
      { kind: 'heading', words: 'The phrase' },
      { kind: 'words', words: 'How it came out: Struck at once.' },
      {
        kind: 'list',
        items: [
          'Turn 1, Japan: Okinawa: no Okinawa; The later question: words kept; The fishermen: released before signing; cite “Tokyo has approved”',
          'Turn 3, Japan: The later question: words struck; The day: 20 October; The fishermen: support promised',
          'Turn 5, Japan: The day: 19 October',
          'Turn 7, Japan: initial the text',
        ],
      },
      {
        kind: 'words',
        words: 'Before history was shown I held it likely that it went the same way.',
      },
      { kind: 'words', words: 'Why did you choose as you did?' },
      { kind: 'own', words: 'They had no time left, and "we" knew it.' },
      { kind: 'note', words: 'In history: Struck at once.' },
    ]);
  });

  test('asks again what was asked, before each answer, and says where one looked without answering', () => {
    const session = struckAtOnce(...said('role', 'surprise', 'Their haste.'), ...PASSED);
    const page = handInPage(takenOf(session), '');
    expect(sectionOf(page, 'What I said in the debrief')).toEqual([
      { kind: 'heading', words: 'Leave the role' },
      { kind: 'words', words: 'What surprised you?' },
      { kind: 'own', words: 'Their haste.' },
      { kind: 'heading', words: 'How you bargained' },
      { kind: 'note', words: 'Looked without answering first.' },
    ]);
  });

  test('has the whole text of the game, marked as never signed', () => {
    const blocks = sectionOf(handInPage(takenOf(struckAtOnce()), ''), 'The text of my game') ?? [];
    expect(blocks[0]).toEqual({ kind: 'note', words: 'Simulation – never signed in fact' });
    expect(blocks.at(-1)?.kind).toBe('words');
    expect(JSON.stringify(blocks.at(-1))).toContain('at Moscow on 19 October 1956');
  });

  test('says so where nothing was signed and nothing answered', () => {
    const page = handInPage(takenOf(leftAtOnce()), '');
    expect(sectionOf(page, 'The text of my game')).toEqual([
      { kind: 'words', words: 'No text was closed. Nothing was signed.' },
    ]);
    expect(sectionOf(page, 'What I said in the debrief')).toEqual([
      { kind: 'note', words: 'Nothing was written here.' },
    ]);
  });
});

describe('the file to hand in', () => {
  test('carries no program, whatever a learner writes into it', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror="alert(2)">';
    const session = struckAtOnce(...said('role', 'want', hostile));
    const html = handInHtml(handInPage(takenOf(session), `"><svg/onload='x'>`));
    expect(html).not.toMatch(/<(script|img|svg|iframe|link|a)\b/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('<dd>&quot;&gt;&lt;svg/onload=&#39;x&#39;&gt;</dd>');
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('keeps the lines of what was written', () => {
    const session = struckAtOnce(...said('role', 'want', 'one\ntwo'));
    expect(handInHtml(handInPage(takenOf(session), ''))).toContain(
      '<blockquote>one<br>two</blockquote>',
    );
  });
});
