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

  test('asks what else than a text it can, and says of no field it needs that it may be left empty', () => {
    const session = atHome();
    carryOut(session, { kind: 'debrief', event: { type: 'debrief.turned', step: 'secrets' } });
    const words = wordsOf(printed(session));
    expect(words).toContain('instructions that you never saw?');
    expect(words).not.toContain('(may be left empty)');
  });

  test('does not speak of support where capitals chose and no wording was weighed', () => {
    const words = wordsOf(printed(toldAt(atHome(), 'text')));
    expect(words).toContain('What the capitals chose');
    expect(words).not.toContain('the support needed');
  });
});

test('the debrief of a visit years after the text asks of its room, not of what each interest got', () => {
  const session = sessionAt({ stage: 'visitors', side: 'ussr', until: 'debrief' });
  carryOut(session, { kind: 'debrief', event: { type: 'debrief.turned', step: 'ledger' } });
  const words = wordsOf(printed(session));
  expect(words).toContain('How much room was there?');
  expect(words).not.toContain('did best against history');
});

test('years later nothing is supposed of a text that is history’s own, clause for clause', () => {
  const session = sessionAt({ stage: 'phrase', side: 'japan', until: 'debrief' });
  const words = wordsOf(printed(toldAt(session, 'later')));
  expect(words).toContain('Clause for clause your text is the one that was signed');
  expect(words).not.toContain('Suppose your text');
  expect(words).not.toContain('Counterfactual');
  expect(words).not.toContain('Why it might have failed all the same');
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

  test('asks of moves where no offer of the learner’s can be measured', () => {
    carryOut(session, { kind: 'debrief', event: { type: 'debrief.turned', step: 'bargained' } });
    const words = wordsOf(printed(session));
    expect(words).toContain('In “The phrase” no offer of yours can be measured.');
    expect(words).not.toContain('did your first offer lie');
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
