import { describe, expect, test } from 'vitest';
import { readerOfArchive, readerOfPage } from '../../../src/desk/archive/readers.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import type { Screen, Session } from '../../../src/session/session.ts';
import { carryOut, openSession } from '../../session/games.ts';
import { openPair, playPair } from '../../session/pairs.ts';
import { bundle } from '../papers.ts';
import { sessionAt, toldAt } from '../printed.tsx';

const GARDEN_OPENS = stageById(bundle.scenario, 'garden').opens.slice(0, 10);

const readingOf = (session: Session, isPublic = false) => {
  const view = session.view();
  const stage = stageById(bundle.scenario, view.choice?.stage ?? 'letter');
  return { scenario: bundle.scenario, stage, view, isPublic };
};

const SECRET: readonly Screen[] = ['briefing', 'table', 'outcome', 'reflection'];

describe('in a game of one stage', () => {
  test.each(SECRET)('a delegate reads what his side knew on the day: %s', (until) => {
    const reading = readingOf(sessionAt({ stage: 'garden', side: 'ussr', until }));
    const reader = { day: GARDEN_OPENS, party: 'ussr' };
    expect(readerOfPage(reading)).toEqual(reader);
    expect(readerOfArchive(reading)).toEqual(reader);
  });

  test.each(SECRET)('a class is nobody’s delegate: %s', (until) => {
    const reading = readingOf(sessionAt({ stage: 'garden', side: 'ussr', until }), true);
    expect(readerOfArchive(reading)).toEqual({ day: GARDEN_OPENS, party: null });
  });

  test('the debrief keeps the archive as it was until it has laid text beside text', () => {
    const session = sessionAt({ stage: 'garden', side: 'japan', until: 'debrief' });
    expect(readerOfPage(readingOf(session))).toBeNull();
    const locked = { day: GARDEN_OPENS, party: 'japan' };
    expect(readerOfArchive(readingOf(session))).toEqual(locked);
    expect(readerOfArchive(readingOf(toldAt(session, 'role')))).toEqual(locked);
    carryOut(session, { kind: 'debrief', event: { type: 'debrief.turned', step: 'text' } });
    expect(readerOfArchive(readingOf(session))).toEqual(locked);
    expect(readerOfArchive(readingOf(toldAt(session, 'text')))).toBeNull();
  });

  test('two delegations read in their debrief what both could know, until text lies beside text', () => {
    const session = playPair(openPair(), ({ screen }) => screen === 'debrief');
    const opens = stageById(bundle.scenario, 'phrase').opens.slice(0, 10);
    expect(readerOfArchive(readingOf(session))).toEqual({ day: opens, party: null });
    expect(readerOfArchive(readingOf(toldAt(session, 'text')))).toBeNull();
  });

  test('everything is open on the title page', () => {
    const reading = readingOf(openSession({ bundle }));
    expect(readerOfArchive(reading)).toBeNull();
  });
});

describe('with history shown after every stage', () => {
  const guided = (until: Screen): Session =>
    sessionAt({ stage: 'garden', side: 'japan', until, last: 'un-package', guided: true });

  test('a page has its sources open, and the archive stays locked while stages are ahead', () => {
    const reading = readingOf(guided('ending'));
    expect(reading.view.visits).toHaveLength(1);
    expect(readerOfPage(reading)).toBeNull();
    expect(readerOfArchive(reading)).toEqual({ day: GARDEN_OPENS, party: 'japan' });
  });
});
