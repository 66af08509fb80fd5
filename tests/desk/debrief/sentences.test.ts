import { beforeAll, describe, expect, test, vi } from 'vitest';
import { openPair, playPair } from '../../session/pairs.ts';
import { carryOut, openSession, walkOut, begin, asJapan } from '../../session/games.ts';
import { printed, sessionAt, toldAt } from '../printed.tsx';

beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

const wordsOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

const conference = () => sessionAt({ stage: 'san-francisco', side: 'japan', until: 'debrief' });
const atHome = () => sessionAt({ stage: 'un-package', side: 'ussr', until: 'debrief' });

describe('the debrief of a game no text came of', () => {
  test('does not call what came out a text', () => {
    const words = wordsOf(printed(toldAt(conference(), 'text')));
    expect(words).toContain('What came out, beside history');
    expect(words).not.toContain('Your text beside history’s');
  });

  test('does not ask which interest did best, and says that none got anything', () => {
    const session = conference();
    carryOut(session, { kind: 'debrief', event: { type: 'debrief.turned', step: 'ledger' } });
    expect(wordsOf(printed(session))).not.toContain('did best against history');
    expect(wordsOf(printed(toldAt(session, 'ledger')))).toContain(
      'no interest has got anything yet',
    );
  });

  test('does not speak of support where capitals chose and no wording was weighed', () => {
    const words = wordsOf(printed(toldAt(atHome(), 'text')));
    expect(words).toContain('What the capitals chose');
    expect(words).not.toContain('the support needed');
  });
});

describe('the debrief of talks that were broken off', () => {
  const session = carryOut(
    openSession(),
    ...begin(asJapan),
    ...walkOut,
    { kind: 'go-on' },
    { kind: 'reflect', reflection: { likelihood: null, reason: null } },
  );

  test('supposes no text that was signed', () => {
    const words = wordsOf(printed(toldAt(session, 'later')));
    expect(words).toContain('What the record shows');
    expect(words).not.toContain('Suppose your text');
    expect(words).not.toContain('ratify your text');
    expect(words).toContain('1961, and no clause to read');
    expect(words).not.toContain('reads your clause');
  });

  test('names what stood in the way inside its sentence', () => {
    expect(wordsOf(printed(toldAt(session, 'text')))).toContain(
      'stood in the way: Okinawa, the later question, and the day.',
    );
  });

  test('does not say of it that each side decided alone', () => {
    const words = wordsOf(printed(toldAt(session, 'fought')));
    expect(words).not.toContain('each side decided alone');
  });
});

test('of two delegations each has a score of its own', () => {
  const session = playPair(openPair(), ({ screen }) => screen === 'reflection');
  for (const likelihood of [4, 2] as const)
    carryOut(session, { kind: 'reflect', reflection: { likelihood, reason: null } });
  const words = wordsOf(printed(toldAt(session, 'decisions')));
  expect(words).toContain('The Brier score of the Japanese delegation is');
  expect(words).toContain('The Brier score of the Soviet delegation is');
  expect(words).not.toContain('Your Brier score');
});
