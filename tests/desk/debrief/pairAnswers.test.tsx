import { beforeAll, describe, expect, test, vi } from 'vitest';
import { answersInWords } from '../../../src/desk/takeAway/answersInWords.ts';
import type { DebriefStep } from '../../../src/history/debriefSteps.ts';
import type { PartyId } from '../../../src/negotiation/scenarioData.ts';
import type { Answer } from '../../../src/session/debrief.ts';
import type { Session } from '../../../src/session/session.ts';
import { carryOut } from '../../session/games.ts';
import { openPair, playPair } from '../../session/pairs.ts';
import { printed } from '../printed.tsx';
import { takenOf } from '../takeAway/taken.ts';

beforeAll(() => vi.stubGlobal('matchMedia', () => ({ matches: true })));

const pair = (): Session => playPair(openPair(), ({ screen }) => screen === 'debrief');

const turnedTo = (step: DebriefStep): Session =>
  carryOut(pair(), { kind: 'debrief', event: { type: 'debrief.turned', step } });

const answered = (step: DebriefStep, ...answers: readonly Answer[]): Session =>
  carryOut(turnedTo(step), {
    kind: 'debrief',
    event: { type: 'debrief.committed', step, answers },
  });

const said = (by: PartyId | null, about: string, answer: Partial<Answer>): Answer => ({
  by,
  about,
  picked: null,
  words: null,
  ...answer,
});

const OF_THE_PAGE = ['How long have you?', 'Which papers?'];

const namesIn = (html: string, element: 'legend' | 'label'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 'gs'))]
    .map(([, name = '']) => name.replaceAll(/<[^>]*>/g, '').trim())
    .filter((name) => !OF_THE_PAGE.includes(name));

const TOGETHER = 'One answer for both delegations: talk it over, then commit to it.';
const DISCUSSED = 'stage.phrase.reflect.question';

describe('two delegations at one screen', () => {
  test('each say for themselves whom the text will serve, and why', () => {
    const html = printed(turnedTo('later'));
    expect(namesIn(html, 'legend')).toEqual([
      'For the Japanese delegation to answer. It will serve',
      'For the Soviet delegation to answer. It will serve',
    ]);
    expect(namesIn(html, 'label').filter((name) => name.includes('could that side say'))).toEqual([
      'For the Japanese delegation to answer. What could that side say? (may be left empty)',
      'For the Soviet delegation to answer. What could that side say? (may be left empty)',
    ]);
    expect(html).not.toContain(TOGETHER);
  });

  test('each say for themselves who came down farther', () => {
    const asked = namesIn(printed(turnedTo('bargained')), 'legend');
    expect(asked.filter((name) => name.includes('came down farther'))).toEqual([
      'For the Japanese delegation to answer. Who came down farther from the first offer to the last, in “The phrase”?',
      'For the Soviet delegation to answer. Who came down farther from the first offer to the last, in “The phrase”?',
    ]);
  });

  test.each(['text', 'timelines', 'ledger'] as const)(
    'find one answer in the step “%s”, and are told so',
    (step) => {
      expect(printed(turnedTo(step))).toContain(TOGETHER);
    },
  );

  test('each have a field of their own under every question to talk through', () => {
    const html = printed(turnedTo('questions'));
    const questions = namesIn(html, 'legend');
    const fields = namesIn(html, 'label').filter((name) => / delegation /.test(name));
    expect(questions.length).toBeGreaterThan(3);
    expect(fields).toEqual(
      questions.flatMap(() => [
        'The Japanese delegation (may be left empty)',
        'The Soviet delegation (may be left empty)',
      ]),
    );
  });

  test('find what they once answered together in its place beside their own', () => {
    const html = printed(
      answered('questions', said(null, DISCUSSED, { words: 'We both waited.' })),
    );
    expect(html).toContain('We both waited.');
    expect(namesIn(html, 'label')).toContain('Both delegations together (may be left empty)');
    const later = printed(
      answered('later', said(null, 'serves', { picked: 'both', words: 'It was short.' })),
    );
    expect(later).toMatch(
      /Both delegations together.*It will serve: both alike\..*It was short\./s,
    );
  });

  test('take home who said what, and what they said together', () => {
    const session = answered(
      'questions',
      said('japan', DISCUSSED, { words: 'Time.' }),
      said('ussr', DISCUSSED, { words: 'Fish.' }),
      said(null, DISCUSSED, { words: 'We both waited.' }),
    );
    const taken = answersInWords(takenOf(session)).find(({ step }) => step === 'questions');
    expect(taken?.answers.map(({ by, words }) => [by, words])).toEqual([
      ['The Japanese delegation', 'Time.'],
      ['The Soviet delegation', 'Fish.'],
      ['Both delegations together', 'We both waited.'],
    ]);
  });
});
