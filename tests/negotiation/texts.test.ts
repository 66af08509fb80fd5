import { describe, expect, test } from 'vitest';
import { authorityOf, mandateOf } from '../../src/negotiation/mandate.ts';
import { nextStage, refusal } from '../../src/negotiation/negotiation.ts';
import type { Negotiation } from '../../src/negotiation/state.ts';
import { viewFor } from '../../src/negotiation/viewFor.ts';
import { road } from '../session/games.ts';
import { after, evenHome, opened, said } from './situations.ts';
import { citing, INITIAL, type Turn } from './walks.ts';

const WALK_OUT: Turn = { act: { kind: 'suspend' } };

const refusedInitial = (n: Negotiation) =>
  refusal(road, n, { by: n.mover, positions: {}, act: { kind: 'initial' } });

const settledIn = (n: Negotiation): readonly string[] =>
  said(n).flatMap((what) => (what.code === 'settled' ? [`${what.issue} ${what.option}`] : []));

describe('the deputies', () => {
  const january = opened('london-again');

  test('settle in their usual words what neither delegation took up', () => {
    const n = after(january, {}, {}, {}, {});
    expect(settledIn(n)).toEqual([
      'alliances self-defence',
      'reparations waiver',
      'trade negotiate',
    ]);
    expect(n.agreed).toMatchObject({
      alliances: 'self-defence',
      reparations: 'waiver',
      trade: 'negotiate',
    });
    expect(viewFor(road, january, 'japan').deputies).toEqual(['alliances', 'reparations', 'trade']);
  });

  test('leave alone what a delegation has pulled out of the list with other wording', () => {
    const n = after(january, {}, { positions: { alliances: 'silent' } }, {}, {});
    expect(settledIn(n)).toEqual(['reparations waiver', 'trade negotiate']);
    expect(n.agreed['alliances']).toBeUndefined();
  });

  test('settle what a delegation has taken up in their own words', () => {
    const n = after(january, {}, { positions: { trade: 'negotiate' } }, {}, {});
    expect(settledIn(n)).toContain('trade negotiate');
  });

  test.each([
    [34, 30, 3],
    [33, 29, 0],
  ])('in a room at %i that cools to %i settle %i issues', (before, left, issues) => {
    const n = after({ ...january, climate: before }, WALK_OUT);
    expect(n.climate - 2 * issues).toBe(left);
    expect(settledIn(n)).toHaveLength(issues);
  });

  test('leave alone what is linked with an issue still in dispute', () => {
    const n = after(january, { act: { kind: 'link', issues: ['territory', 'trade'] } }, {}, {}, {});
    expect(settledIn(n)).toEqual(['alliances self-defence', 'reparations waiver']);
    expect(n.agreed['trade']).toBeUndefined();
  });
});

describe('the go-betweens of 1955', () => {
  test('settle on London where the letters named no place, and the room cools', () => {
    const letter = opened('letter');
    const n = after(letter, {}, {}, {}, {});
    expect(settledIn(n)).toEqual(['venue london']);
    expect(n.agreed['venue']).toBe('london');
    expect(n.climate).toBe(letter.climate + 2 - 4);
    expect(n.over).toEqual({ how: 'time', ending: 'no-venue', to: 'london' });
  });

  test('settle on London even between Moscow and New York', () => {
    const n = after(
      opened('letter'),
      { positions: { venue: 'moscow-or-tokyo' } },
      { positions: { venue: 'new-york' } },
      {},
      {},
    );
    expect(n.agreed['venue']).toBe('london');
  });

  test('settle nothing where a side has let the letter lie', () => {
    const n = after(opened('letter'), {}, WALK_OUT);
    expect(settledIn(n)).toEqual([]);
    expect(n.over).toEqual({ how: 'suspended', ending: 'declined', to: null });
  });
});

describe('linked issues', () => {
  const january = evenHome(opened('london-again'), 'japan', 100);
  const linking: Turn = {
    positions: { territory: 'HS', trade: 'negotiate' },
    act: { kind: 'link', issues: ['territory', 'trade'] },
  };

  test('are agreed together, one of the deputies’ list included, or not at all', () => {
    const one = after(january, linking, { positions: { trade: 'negotiate' } });
    expect(one.agreed['trade']).toBeUndefined();
    const both = after(one, {}, { positions: { territory: 'HS' } });
    expect(both.agreed).toMatchObject({ territory: 'HS', trade: 'negotiate' });
  });

  test('need one that is live, and another', () => {
    const of = (a: string, b: string) =>
      refusal(road, january, {
        by: 'ussr',
        positions: {},
        act: { kind: 'link', issues: [a, b] },
      })?.code;
    expect(of('territory', 'straits')).toBeUndefined();
    expect(of('trade', 'reparations')).toBe('link-needs-two-live');
    expect(of('territory', 'fisheries')).toBe('link-needs-two-live');
    expect(of('territory', 'territory')).toBe('link-needs-two-live');
  });

  test('put an agreed issue in question again, which cools the room like any reopening', () => {
    const n = after(january, { act: { kind: 'link', issues: ['territory', 'un'] } });
    expect(n.agreed['un']).toBeUndefined();
    expect(n.climate).toBe(january.climate - 3);
    expect(said(n)).toContainEqual({ code: 'reopened', issue: 'un', option: 'on-relations' });
  });
});

describe('an exchange of notes', () => {
  const APART = [
    { positions: { form: 'exchange', territory: 'four-conf', demil: 'none' } },
    { positions: { form: 'exchange', territory: 'HS', demil: 'demil' } },
  ];

  test('writes no islands, and bars nobody who stands apart on them', () => {
    const n = after(opened('autumn'), ...APART, INITIAL, INITIAL);
    expect(n.over).toEqual({ how: 'initialled', ending: 'relations', to: 'un-package-signed' });
    expect(n.text).toMatchObject({ form: 'exchange', territory: 'none' });
    for (const issue of ['demil', 'alliances', 'straits', 'okinawa'])
      expect(n.text).not.toHaveProperty(issue);
  });

  test('leaves what is in dispute to the deputies, who bridge it', () => {
    const n = after(
      opened('london-relations'),
      { positions: { form: 'exchange', detainees: 'after-treaty', un: 'on-relations' } },
      { positions: { form: 'exchange', detainees: 'at-once', un: 'now' } },
      INITIAL,
      INITIAL,
    );
    expect(n.text).toMatchObject({ detainees: 'on-force', un: 'on-relations' });
  });
});

describe('a peace treaty', () => {
  const TREATY = { form: 'treaty', continuation: 'silent' };
  const palace = evenHome(evenHome(opened('spiridonovka'), 'japan', 100), 'ussr', 100);

  test.each([
    ['with no word of islands', {}],
    ['that names none', { territory: 'none' }],
  ])('%s cannot be initialled', (_title, islands) => {
    const positions = { ...TREATY, ...islands };
    const n = after(palace, { positions });
    expect(refusal(road, n, { by: 'ussr', positions, act: { kind: 'initial' } })).toMatchObject({
      code: 'text-not-complete',
      who: 'text',
      issues: ['territory'],
    });
  });

  test('on two islands can', () => {
    const terms = { positions: { ...TREATY, territory: 'HS' } };
    const n = after(palace, terms, terms, INITIAL, INITIAL);
    expect(n.over).toEqual({ how: 'initialled', ending: 'treaty', to: 'warning-treaty' });
  });
});

describe('the letters of September 1956', () => {
  test('close an exchange', () => {
    const terms = { positions: { form: 'exchange' } };
    const n = after(opened('five-points'), terms, terms, INITIAL, INITIAL);
    expect(n.over).toEqual({ how: 'initialled', ending: 'relations', to: 'ratification' });
  });

  test('close no declaration, which needs delegations in one room', () => {
    const terms = { positions: { form: 'declaration', continuation: 'silent', territory: 'none' } };
    const n = after(opened('five-points'), terms, { positions: { form: 'declaration' } });
    expect(refusedInitial(n)).toEqual({
      code: 'form-not-closed-here',
      who: 'table',
      issue: 'form',
      option: 'declaration',
      nearest: { by: 'japan', positions: {} },
    });
  });

  test('once exchanged are a fact to cite, and the words must be asked for again', () => {
    const terms = { positions: { form: 'declaration', continuation: 'phrase' } };
    const n = after(opened('five-points'), terms, terms, {}, {});
    expect(n.facts).toContain('letters');
    expect(n.agreed['continuation']).toBeUndefined();
    expect(n.over).toEqual({ how: 'time', ending: 'letters', to: 'kremlin' });
    const words = nextStage(road, nextStage(road, n, 'kremlin'), 'phrase');
    expect(words.positions['continuation'] ?? {}).toEqual({});
    const cited = after(words, citing('letters-29-september'));
    expect(cited.facts).toContain('bit:letters-29-september');
  });

  test('that promise nothing leave nothing to cite', () => {
    const terms = { positions: { form: 'declaration', continuation: 'silent' } };
    const n = after(opened('five-points'), terms, terms, {}, {});
    expect(n.facts).not.toContain('letters');
    expect(n.over?.ending).toBe('journey-without-letters');
  });

  test('that were to stand or fall with the journey leave it standing, though the words are asked for again', () => {
    const words = { form: 'declaration', continuation: 'phrase' };
    const n = after(
      opened('five-points'),
      { positions: words, act: { kind: 'link', issues: ['form', 'continuation'] } },
      { positions: words },
      {},
      {},
    );
    expect(n.over).toMatchObject({ ending: 'letters', to: 'kremlin' });
    expect(n.agreed).toMatchObject({ form: 'declaration' });
    expect(n.agreed['continuation']).toBeUndefined();
  });

  test('that agree on nothing end the talks: nobody travels to Moscow', () => {
    const n = after(opened('five-points'), {}, {}, {}, {});
    expect(n.over).toMatchObject({ ending: 'no-journey', to: null });
  });
});

test('Kōno and Ishkov close nothing: fish and talks may be agreed, no text is', () => {
  const salmon = opened('salmon');
  expect(refusedInitial(salmon)).toMatchObject({ code: 'act-not-here' });
  const terms = { positions: { fisheries: 'on-normalisation', resumption: 'july' } };
  const n = after(salmon, terms, terms, {}, {}, {}, {});
  expect(n.over).toEqual({ how: 'time', ending: 'bargain-struck', to: 'spiridonovka' });
  expect(n.text).toBeNull();
});

test('a meeting that has agreed everything and can close no text is over', () => {
  const salmon = opened('salmon');
  const free = { ...salmon, positions: {}, agreed: { form: 'exchange' } };
  const terms = {
    positions: { fisheries: 'on-normalisation', resumption: 'july', continuation: 'silent' },
  };
  const n = after(evenHome(free, 'japan', 100), terms, terms);
  expect(n.over).toMatchObject({ how: 'agreed', ending: 'bargain-struck' });
});

describe('the evening of the phrase without two islands', () => {
  const noOffer = after(
    opened('kremlin'),
    { positions: { territory: 'none' } },
    {},
    {},
    {},
    {},
    {},
  );
  const phrase = nextStage(road, noOffer, 'phrase');

  test('leaves the words free: they imply no island, and Moscow may write them', () => {
    expect(noOffer.facts).not.toContain('two-islands-offered');
    expect(phrase.facts).toContain('two-islands-absent');
    expect(mandateOf(road, phrase, 'ussr', 'continuation')).toEqual({
      instructed: ['phrase', 'silent'],
      reserve: [],
    });
  });

  test('differs from the evening with them, when the words are beyond Moscow’s instructions', () => {
    expect(authorityOf(road, opened('phrase'), 'ussr', 'continuation', 'phrase')).toBe('beyond');
  });
});
