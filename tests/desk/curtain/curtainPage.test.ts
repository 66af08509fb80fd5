import { describe, expect, test } from 'vitest';
import { translate } from '../../../src/i18n/translate.ts';
import { otherParty } from '../../../src/negotiation/lookup.ts';
import type { PartyId, StageId } from '../../../src/negotiation/scenarioData.ts';
import type { Command, Session } from '../../../src/session/session.ts';
import { carryOut, compose, road } from '../../session/games.ts';
import { asPair, CLOSE, OPEN, openPair, playPair, seatedPair } from '../../session/pairs.ts';
import { names, texts } from '../papers.ts';
import { printed } from '../printed.tsx';

const STAGES = ['garden', 'un-package', 'salmon', 'kremlin', 'phrase', 'ratification'];

const PRIVATE = /^stage\.[^.]+\.(?:lead|instructions)\./;

const said = (isMeant: (key: string) => boolean): readonly string[] =>
  Object.entries(texts)
    .filter(([key]) => isMeant(key))
    .flatMap(([, sentences]) => sentences.map(({ say }) => say));

const isFor = (key: string, party: PartyId): boolean =>
  PRIVATE.test(key) && key.split('.').includes(party);

/** Sentences that are meant for one party alone. */
const secretsOf = (party: PartyId): readonly string[] => {
  const others = new Set(said((key) => !isFor(key, party)));
  return said((key) => isFor(key, party)).filter((sentence) => !others.has(sentence));
};

const SECRETS: Readonly<Record<PartyId, readonly string[]>> = Object.fromEntries(
  road.parties.map(({ id }) => [id, secretsOf(id)]),
);

const told = (page: string, party: PartyId): readonly string[] =>
  (SECRETS[party] ?? []).filter((sentence) => page.includes(sentence));

/** Marks of authority, support and backing, cables, and the turn being composed. */
const PRIVATE_MARKS = [
  /badge-(?:instructed|reserve|beyond)/,
  /beyond instructions|within instructions|spends a reserve/i,
  /support \d+ of \d+/,
  /<meter/,
  /constituency/,
  /turn-bar|bar-sentence/,
  /class="cable"/,
  /class="secret"/,
];

const marksOn = (page: string): readonly string[] =>
  PRIVATE_MARKS.filter((mark) => mark.test(page)).map(String);

interface Page {
  readonly screen: string;
  readonly seat: PartyId | null;
  readonly html: string;
}

/** Every page two delegations turn in a stage until its reflection is given, as they do what history did. */
const pagesOf = (stage: StageId): readonly Page[] => {
  const pages: Page[] = [];
  const session = openPair({ ...asPair, stage, until: stage });
  const look = (): void => {
    const { screen, seat } = session.view();
    if (screen !== 'debrief') pages.push({ screen, seat, html: printed(session) });
  };
  look();
  playPair(session, ({ screen }) => screen === 'debrief', look);
  return pages;
};

const composed = (...commands: readonly Command[]): Session =>
  carryOut(seatedPair(), ...commands, CLOSE);

describe.each(STAGES)('at one screen, in %s', (stage) => {
  const pages = pagesOf(stage);

  test('a closed curtain shows nothing of either delegation', () => {
    const closed = pages.filter(({ screen }) => screen === 'curtain');
    expect(closed.length).toBeGreaterThan(2);
    for (const { html } of closed) {
      const leaks = road.parties.flatMap(({ id }) => told(html, id));
      expect([...leaks, ...marksOn(html)]).toEqual([]);
      expect(html).not.toMatch(/<(?:input|textarea|select|dialog|canvas|details)/);
      expect(html).not.toContain(translate('archive.name'));
    }
  });

  test('an open curtain shows the papers of one delegation and nothing of the other’s', () => {
    const open = pages.filter(({ seat }) => seat !== null);
    for (const { seat, html } of open) {
      const other = otherParty(road, seat ?? '');
      expect(told(html, other)).toEqual([]);
      expect(html).toContain(translate('curtain.close'));
    }
    const briefed = open.filter(({ screen }) => screen === 'briefing');
    expect(briefed.map(({ seat, html }) => told(html, seat ?? '').length > 0)).toEqual([
      true,
      true,
    ]);
  });

  test('the pages for both show nothing that is meant for one', () => {
    const shared = pages.filter(({ screen, seat }) => seat === null && screen !== 'curtain');
    expect(shared.map(({ screen }) => screen)).toEqual(['outcome', 'reflection', 'reflection']);
    for (const { html } of shared) {
      const leaks = road.parties.flatMap(({ id }) => told(html, id));
      expect([...leaks, ...marksOn(html)]).toEqual([]);
      expect(html).not.toContain(translate('outcome.capitals'));
    }
  });
});

describe('the page of a closed curtain', () => {
  test('is the same page whatever was composed behind it', () => {
    const take = compose({ kind: 'position', issue: 'okinawa', option: 'waits' });
    const ask = compose({ kind: 'act', act: { kind: 'recess' } });
    const pages = [composed(), composed(take), composed(take, ask)].map((game) => printed(game));
    expect(new Set(pages).size).toBe(1);
  });

  test('names the delegation that may open it', () => {
    const session = openPair();
    const [soviet, japanese] = ['ussr', 'japan'].map((party) =>
      translate('curtain.open', { delegation: names.delegation(party) }),
    );
    expect(printed(session)).toContain(soviet);
    expect(printed(session)).not.toContain(japanese);
    carryOut(session, OPEN, { kind: 'take-seat' });
    expect(printed(session)).toContain(japanese);
    expect(printed(session)).not.toContain(soviet);
  });

  test('shows the same to a class on the wall', () => {
    const page = printed(openPair(), { projector: 'on' });
    expect(page).toContain(translate('curtain.for', { delegation: names.delegation('ussr') }));
  });
});
