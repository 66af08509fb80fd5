import { describe, expect, test } from 'vitest';
import { stageById } from '../../src/negotiation/lookup.ts';
import { nextStage, openStage, play } from '../../src/negotiation/negotiation.ts';
import type { PartyId } from '../../src/negotiation/scenarioData.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { road } from '../session/games.ts';
import { type RoadScript, walkRoad } from './roadWalks.ts';
import { evenHome } from './situations.ts';
import { citing, type Turn } from './walks.ts';

const memorandum = stageById(road, 'memorandum');

const walk = (side: PartyId, script: readonly Turn[]): Negotiation => {
  const { ended } = walkRoad(side, { memorandum: script }, 'memorandum', 'memorandum');
  return ended[0]!;
};

const DRAFT: Turn = {
  positions: { 'memo-tone': 'aggressor', 'memo-theme': 'threat', 'memo-length': 'long' },
};

const notes = (n: Negotiation, code: string) =>
  n.log.flatMap(({ what }) => (what.code === code && 'option' in what ? [what.option] : []));

describe('the memorandum of 27 January 1960', () => {
  test.each(['japan', 'ussr'])('led by %s as history was, sets the condition', (side) => {
    const n = walk(
      side,
      memorandum.line.filter(({ by }) => by === side),
    );
    expect(n.over).toMatchObject({ how: 'time', ending: 'new-condition' });
    expect(n.agreed).toMatchObject({
      'memo-condition': 'troops',
      'memo-tone': 'restrained',
      'memo-theme': 'independence',
      'memo-length': 'pages',
      'memo-answer': 'claims',
      territory: 'HS',
      okinawa: 'no-link',
    });
  });

  test('opens only where a declaration with the two islands is in force', () => {
    const leading = road.stages.filter(({ exits }) => exits.some(({ to }) => to === 'memorandum'));
    expect(leading.map(({ id }) => id)).toEqual(['ratification', 'ratification-summer']);
    for (const { exits } of leading)
      expect(exits.find(({ to }) => to === 'memorandum')?.when).toEqual({
        facts: ['in-force'],
        text: { form: ['declaration'], territory: ['HS'] },
      });
  });

  test('follows a summer in which a declaration with the two islands was signed and both ratified it', () => {
    const summer = evenHome(openStage(road, 'ratification-summer', 7), 'japan', 75);
    const ratified = ['let-them-stay-away', 'ratify-and-vote'].reduce<Negotiation>(
      (n, choice) => play(road, n, { by: n.mover, positions: {}, act: { kind: 'decide', choice } }),
      {
        ...summer,
        text: { ...summer.text, form: 'declaration', territory: 'HS', continuation: 'silent' },
      },
    );
    expect(ratified.facts).toContain('in-force');
    expect(ratified.over?.to).toBe('memorandum');
    expect(nextStage(road, ratified, 'memorandum').text).toMatchObject({
      form: 'declaration',
      territory: 'HS',
    });
  });

  test('is reached by history, and leaves the text of 1956 as it was signed', () => {
    const n = openStage(road, 'memorandum', 7);
    expect(n.text).toMatchObject({ territory: 'HS', okinawa: 'no-link' });
    expect(n.asInHistory).toBe(true);
    expect(walk('ussr', []).text).toEqual(n.text);
  });
});

describe('Khrushchev’s notes', () => {
  test('take the aggressor, the danger and the length out of the ministry’s draft, then the praise', () => {
    const n = walk('ussr', [
      DRAFT,
      { positions: { 'memo-tone': 'praise', 'memo-condition': 'troops' } },
    ]);
    expect(notes(n, 'withdrawn-by-instructions')).toEqual([
      'aggressor',
      'threat',
      'long',
      'praise',
    ]);
  });

  test('let nobody take the promise back altogether', () => {
    const n = walk('ussr', [DRAFT, { positions: { 'memo-condition': 'lapsed' } }, {}]);
    expect(notes(n, 'repudiated')).toEqual(['lapsed']);
    expect(n.over?.ending).not.toBe('new-condition');
  });

  test('do not bear a mere protest said out of hand, but grant it to those who ask', () => {
    const bold = walk('ussr', [DRAFT, { positions: { 'memo-condition': 'protest' } }]);
    expect(notes(bold, 'repudiated')).toEqual(['protest']);
    const asked = walk('ussr', [
      DRAFT,
      { act: { kind: 'consult', issue: 'memo-condition', option: 'protest' } },
      { positions: { 'memo-condition': 'protest', 'memo-tone': 'restrained' } },
    ]);
    expect(notes(asked, 'granted')).toEqual(['protest']);
    expect(asked.over?.ending).toBe('protest');
    expect(asked.agreed['memo-answer']).toBe('silence');
  });
});

describe('a Soviet pen', () => {
  test('that asks for a mere protest and pleads the treaty still to come brings Kishi to offer talks', () => {
    const n = walk('ussr', [
      DRAFT,
      { act: { kind: 'consult', issue: 'memo-condition', option: 'protest' } },
      citing('memo-treaty-first', { 'memo-condition': 'protest', 'memo-tone': 'restrained' }),
    ]);
    expect(n.over?.ending).toBe('talks');
  });

  test('that holds out the islands to a neutral Japan is refused', () => {
    const n = walk('ussr', [
      { positions: { 'memo-tone': 'restrained' } },
      { positions: { 'memo-condition': 'neutral', 'memo-theme': 'independence' } },
      {},
    ]);
    expect(n.over?.ending).toBe('bait');
    expect(n.agreed['memo-answer']).toBe('principle');
  });

  test('that holds on to the aggressor against two notes is disowned', () => {
    const n = walk('ussr', [
      DRAFT,
      { positions: { 'memo-tone': 'aggressor' } },
      { positions: { 'memo-tone': 'aggressor' } },
    ]);
    expect(n.over).toMatchObject({ how: 'recalled', ending: 'recalled' });
  });

  test('that leaves the line on the islands empty sends no word on them', () => {
    const n = walk('ussr', [DRAFT, {}, { positions: { 'memo-tone': 'restrained' } }]);
    expect(n.over?.ending).toBe('nothing-sent');
    expect(n.agreed['memo-condition']).toBeUndefined();
  });

  test('gets nothing by pleading that the condition was always meant', () => {
    const n = walk('ussr', [
      DRAFT,
      citing('memo-always-meant', { 'memo-condition': 'troops', 'memo-tone': 'restrained' }),
      {},
    ]);
    expect(n.facts).not.toContain('bit:memo-always-meant');
    expect(n.agreed['memo-answer']).toBe('claims');
  });
});

describe('Kishi', () => {
  const PAIRS = [
    ['memo-ratified', 'memo-bases'],
    ['memo-bases', 'memo-self-defence'],
    ['memo-self-defence', 'memo-ratified'],
  ] as const;

  test.each(PAIRS)('who pleads %s and then %s keeps the promise as it was', (first, second) => {
    const n = walk('japan', [citing(first), citing(second), {}]);
    expect(n.agreed['memo-condition']).toBe('protest');
    expect(n.over?.ending).toBe('protest');
  });

  test('who has only one reason gets the condition', () => {
    const n = walk('japan', [
      citing('memo-ratified'),
      {},
      { positions: { 'memo-answer': 'principle' } },
    ]);
    expect(n.over?.ending).toBe('new-condition');
  });

  test('is told that Okinawa was another matter', () => {
    const n = walk('japan', [citing('memo-ratified'), citing('memo-okinawa'), {}]);
    expect(n.facts).not.toContain('bit:memo-okinawa');
    expect(n.agreed['memo-condition']).toBe('troops');
  });

  const ANSWERS = [
    ['principle', 'new-condition'],
    ['claims', 'new-condition'],
    ['silence', 'unanswered'],
    ['talks', 'offer'],
  ] as const;

  test.each(ANSWERS)('answers with %s: %s', (answer, ending) => {
    const n = walk('japan', [{}, {}, { positions: { 'memo-answer': answer } }]);
    expect(n.over?.ending).toBe(ending);
  });

  test('cannot write Moscow’s paper', () => {
    expect(() => walk('japan', [{ positions: { 'memo-condition': 'protest' } }])).toThrow(
      'not-yours-to-decide',
    );
  });
});

describe('another road', () => {
  const KEPT: RoadScript = {
    phrase: [
      citing('letters-29-september', {
        okinawa: 'no-link',
        continuation: 'phrase',
        fishermen: 'released',
        signing: 'oct-19',
      }),
      { positions: { signing: 'oct-21', fishermen: 'support' } },
      {},
      {},
      { act: { kind: 'initial' } },
    ],
  };

  test('with the four words kept leads to the same paper, written by a Moscow that bargains', () => {
    const { path, last } = walkRoad('japan', KEPT, 'phrase', 'memorandum');
    expect(path).toEqual(['phrase', 'ratification', 'memorandum']);
    expect(last.text).toMatchObject({ continuation: 'phrase' });
    expect(last.asInHistory).toBe(false);
    expect(last.agreed).toMatchObject({ 'memo-condition': 'troops', 'memo-tone': 'restrained' });
  });
});
