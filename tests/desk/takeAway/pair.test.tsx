import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { DeskContext } from '../../../src/desk/deskContext.ts';
import { decisionTable } from '../../../src/desk/takeAway/decisionTable.ts';
import { handInPage } from '../../../src/desk/takeAway/handIn.ts';
import { TakeAway } from '../../../src/desk/takeAway/takeAway.tsx';
import type { Likelihood, Session } from '../../../src/session/session.ts';
import { carryOut } from '../../session/games.ts';
import { openPair, playPair } from '../../session/pairs.ts';
import { deskOf } from '../printed.tsx';
import { takenOf } from './taken.ts';

const foretell = (session: Session, likelihood: Likelihood, reason: string): void => {
  carryOut(session, { kind: 'reflect', reflection: { likelihood, reason } });
};

/** *The phrase* by two delegations as history played it; each foretold, and each said what it wanted. */
const pair = (): Session => {
  const session = playPair(openPair(), ({ screen }) => screen === 'reflection');
  foretell(session, 5, 'Japan had to sign.');
  foretell(session, 2, 'Moscow could wait.');
  const answers = ['japan', 'ussr'].map((by) => ({
    by,
    about: 'want',
    picked: null,
    words: `What ${by} wanted.`,
  }));
  return carryOut(
    session,
    { kind: 'debrief', event: { type: 'debrief.turned', step: 'role' } },
    { kind: 'debrief', event: { type: 'debrief.committed', step: 'role', answers } },
  );
};

describe('what two delegations of one screen take away', () => {
  test('has the turns and the predictions of both, each under its name', () => {
    const { facts, sections } = handInPage(takenOf(pair()), 'Ada and Grace');
    expect(facts.slice(0, 3)).toEqual([
      ['Names', 'Ada and Grace'],
      ['Game', 'Two Islands'],
      ['Led', 'the Japanese delegation and the Soviet delegation'],
    ]);
    const [stage, debrief] = sections;
    expect(sections.map(({ heading }) => heading)).toEqual([
      'What we decided, and what we expected of history',
      'What we said in the debrief',
      'The text of our game',
    ]);
    expect(stage?.blocks[2]).toMatchObject({ kind: 'list', items: { length: 7 } });
    expect(stage?.blocks.slice(3, 9)).toEqual([
      {
        kind: 'words',
        words:
          'Before history was shown the Japanese delegation held it very likely that it went the same way.',
      },
      { kind: 'words', words: 'Why did you choose as you did?' },
      { kind: 'own', words: 'Japan had to sign.' },
      {
        kind: 'words',
        words:
          'Before history was shown the Soviet delegation held it unlikely that it went the same way.',
      },
      { kind: 'words', words: 'Why did you choose as you did?' },
      { kind: 'own', words: 'Moscow could wait.' },
    ]);
    expect(debrief?.blocks.map(({ kind, ...rest }) => [kind, Object.values(rest)[0]])).toEqual([
      ['heading', 'Leave the role'],
      ['words', 'The Japanese delegation: What did you want?'],
      ['own', 'What japan wanted.'],
      ['words', 'The Soviet delegation: What did you want?'],
      ['own', 'What ussr wanted.'],
    ]);
  });

  test('says nowhere “I”, whatever one of the two left open', () => {
    const session = playPair(openPair(), ({ screen }) => screen === 'debrief');
    const page = handInPage(takenOf(session), '');
    const told = JSON.stringify(page.sections.slice(0, 2));
    expect(told).toContain('Before history was shown the Soviet delegation made no prediction.');
    expect(told).not.toMatch(/\b(?:I|my|me)\b/i);
  });

  test('names both parties beside what the two said together', () => {
    const answers = [{ by: null, about: 'fork', picked: 'nowhere', words: 'Nowhere.' }];
    const session = carryOut(
      pair(),
      { kind: 'debrief', event: { type: 'debrief.turned', step: 'timelines' } },
      { kind: 'debrief', event: { type: 'debrief.committed', step: 'timelines', answers } },
    );
    expect(decisionTable(takenOf(session)).split('\r\n').at(-2)).toMatch(
      /,Japan and the Soviet Union,learner,answer,timelines\/fork,/,
    );
  });

  test('names the party of each prediction and answer in the table', () => {
    const lines = decisionTable(takenOf(pair())).split('\r\n');
    expect(lines.slice(-5, -1).map((line) => line.split(',').slice(6, 9))).toEqual([
      ['Japan', 'learner', 'prediction'],
      ['The Soviet Union', 'learner', 'prediction'],
      ['Japan', 'learner', 'answer'],
      ['The Soviet Union', 'learner', 'answer'],
    ]);
  });

  test('asks for both names', () => {
    const html = renderToString(
      <DeskContext.Provider value={deskOf(pair(), {})}>
        <TakeAway />
      </DeskContext.Provider>,
    );
    expect(html).toContain('Your names, as they are to stand on the page');
  });
});
