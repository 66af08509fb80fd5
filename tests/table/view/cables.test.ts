import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../../src/negotiation/state.ts';
import { cableOf } from '../../../src/table/view/cables.ts';
import { lowestAtHome } from '../../../src/table/view/home.ts';
import { asJapan, compose, roadBundle } from '../../session/games.ts';
import { sit, textOf, topOf } from '../tables.ts';

const ask = compose({
  kind: 'act',
  act: { kind: 'consult', issue: 'continuation', option: 'closed' },
});

const cableIn = (entry: LogEntry | undefined) => {
  if (!entry) throw new Error('no cable has come');
  return cableOf(textOf, 'en', 'phrase', 'japan', entry);
};

describe('a cable', () => {
  const top = topOf(sit(asJapan, ask, { kind: 'submit' }));

  test('tells on its strip who answers and what', () => {
    expect(cableIn(top.telegrams[0]).strip).toBe('TOKYO: REFUSED. QUESTION CLOSED');
  });

  test('tells when it is read what the capital says, by which numbers, and what it would bear', () => {
    const { head, body } = cableIn(top.telegrams[0]);
    expect(head).toBe('TELEGRAM · TOKYO · ROUND 1');
    expect(body[0]).toBe('On The later question: “question closed”.');
    expect(body[1]).toBe(textOf('stage.phrase.capital.japan.refuses').toUpperCase());
    expect(body[2]).toMatch(/^Support \d+, needed \d+\.$/);
  });

  test('the last one lies on top', () => {
    const [first, second] = [top.telegrams, topOf(sit(asJapan)).telegrams];
    expect([first.length, second.length]).toEqual([1, 0]);
  });

  test('every wording of a capital is invented, as the foot of a cable says', () => {
    const sayings = Object.entries(roadBundle.texts['en'] ?? {}).filter(([key]) =>
      /^stage\..*\.capital\.\w+\.(grants|refuses|tolerates|repudiates)$/.test(key),
    );
    expect(sayings.length).toBeGreaterThan(50);
    const bases = new Set(sayings.flatMap(([, sentences]) => sentences.map(({ basis }) => basis)));
    expect([...bases]).toEqual(['invented']);
  });
});

describe('support at home', () => {
  const voice = { id: 'fish', backing: 50, mood: 'divided', decides: false } as const;

  test('is the least among those who decide', () => {
    const cabinet = { id: 'cab', backing: 61.4, mood: 'willing', decides: true } as const;
    expect(lowestAtHome([voice, cabinet])).toEqual({ backing: 61, mood: 'willing' });
    expect(lowestAtHome([voice])).toEqual({ backing: 50, mood: 'divided' });
  });

  test('families who speak in words are never measured', () => {
    const families = { id: 'fam', backing: null, mood: 'hostile', decides: true } as const;
    expect(lowestAtHome([families])).toBeNull();
    expect(lowestAtHome([families, voice])).toEqual({ backing: 50, mood: 'divided' });
  });
});
