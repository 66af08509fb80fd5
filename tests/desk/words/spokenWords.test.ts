import { describe, expect, test } from 'vitest';
import { lastSpoken, spokenIn } from '../../../src/desk/words/spokenWords.ts';
import {
  asJapan,
  asUssr,
  begin,
  carryOut,
  lineOf,
  openSession,
  phrase,
  turn,
} from '../../session/games.ts';
import { names, tableOf, tell, texts } from '../papers.ts';
import { byRound, minutesLines } from '../../../src/desk/words/minutesLines.ts';
import { happeningWords } from '../../../src/desk/words/happeningWords.ts';

const played = (turns: number) =>
  tableOf(
    carryOut(
      openSession(),
      ...begin(asJapan),
      ...lineOf('japan')
        .slice(0, turns)
        .flatMap((move) => turn(move)),
    ),
  );

describe('what is said at the table', () => {
  test('Kōno opens before anybody has moved', () => {
    expect(lastSpoken(phrase, played(0))).toEqual({
      by: 'japan',
      keys: ['stage.phrase.open.japan'],
    });
  });

  test('an argument is cited, then each position is tabled', () => {
    expect(spokenIn(phrase, played(1), 0)).toEqual({
      by: 'japan',
      keys: [
        'argument.tokyo-approved.cite.japan',
        'stage.phrase.say.japan.okinawa.no-link',
        'stage.phrase.say.japan.continuation.phrase',
        'stage.phrase.say.japan.fishermen.released',
      ],
    });
  });

  test('the reply answers the argument, takes what it takes and tables the rest', () => {
    expect(lastSpoken(phrase, played(1))).toEqual({
      by: 'ussr',
      keys: [
        'argument.tokyo-approved.answered.ussr',
        'stage.phrase.accept.ussr.okinawa.no-link',
        'stage.phrase.say.ussr.continuation.silent',
        'stage.phrase.say.ussr.fishermen.support',
      ],
    });
  });

  test('whoever tables nothing new stands on what is in dispute', () => {
    const session = carryOut(
      openSession(),
      ...begin(asJapan),
      ...turn({ positions: { okinawa: 'no-link', continuation: 'phrase' } }),
      ...turn({ positions: {} }),
    );
    expect(spokenIn(phrase, tableOf(session), 2)).toEqual({
      by: 'japan',
      keys: ['stage.phrase.stand.japan.continuation.phrase'],
    });
  });

  test.each([asJapan, asUssr])(
    'every word spoken in history is written, led by $side',
    (choice) => {
      const session = carryOut(
        openSession(),
        ...begin(choice),
        ...lineOf(choice.side).flatMap((move) => turn(move)),
      );
      const view = tableOf(session);
      const keys = view.turns.flatMap((_, index) => spokenIn(phrase, view, index)?.keys ?? []);
      expect(keys.filter((key) => !Object.hasOwn(texts, key))).toEqual([]);
    },
  );
});

describe('the minutes', () => {
  test('each turn’s words stand before what they did, round by round', () => {
    const rounds = byRound(minutesLines(phrase, played(2)));
    const found = rounds.map(([round, lines]) => [
      round,
      lines.flatMap((line, index) => {
        const next = lines[index + 1];
        if (line.kind !== 'spoken' || next?.kind !== 'entry') return [];
        return [[line.spoken.by, next.entry.by]];
      }),
    ]);
    const bothSides = [
      ['japan', 'japan'],
      ['ussr', 'ussr'],
    ];
    expect(found).toEqual([
      [1, bothSides],
      [2, bothSides],
    ]);
  });

  test('every happening of a meeting is said in words without holes', () => {
    const said = played(4).minutes.map((entry) => happeningWords(names, entry));
    expect(said.filter((line) => line === null || /\{|undefined|“”/.test(line))).toEqual([]);
    expect(tell('stage.phrase.title')).not.toEqual([]);
  });
});
