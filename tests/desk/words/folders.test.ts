import { describe, expect, test } from 'vitest';
import { alreadyPulled, deputiesOption, foldersOf } from '../../../src/desk/words/folders.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import type { IssueView } from '../../../src/negotiation/tableView.ts';
import { asJapan, begin, carryOut, openSession, road, roadBundle } from '../../session/games.ts';
import { tableOf } from '../papers.ts';

const stage = stageById(road, 'london-again');
const table = tableOf(
  carryOut(
    openSession({ bundle: roadBundle }),
    ...begin({ ...asJapan, stage: 'london-again', until: 'london-again' }),
  ),
);
const ids = (issues: readonly IssueView[]) => issues.map(({ id }) => id);

/** The same table with an issue standing otherwise. */
const withIssue = (id: string, change: Partial<IssueView>) => ({
  ...table,
  issues: table.issues.map((issue) => (issue.id === id ? { ...issue, ...change } : issue)),
});

describe('what is left to the deputies', () => {
  test('lies in one folder while nobody bargains over it', () => {
    const { open, deputies } = foldersOf(stage, table, null);
    expect([ids(open), ids(deputies)]).toEqual([
      ['territory', 'form', 'straits'],
      ['alliances', 'reparations', 'trade'],
    ]);
  });

  test('becomes a folder of its own when it is pulled out, one at a time', () => {
    const { open, deputies } = foldersOf(stage, table, 'trade');
    expect([ids(open), ids(deputies)]).toEqual([
      ['territory', 'form', 'straits', 'trade'],
      ['alliances', 'reparations'],
    ]);
  });

  test('is settled once it is agreed', () => {
    const agreed = withIssue('trade', { agreed: 'negotiate' });
    const { deputies, settled } = foldersOf(stage, agreed, null);
    expect([ids(deputies), ids(settled).includes('trade')]).toEqual([
      ['alliances', 'reparations'],
      true,
    ]);
  });

  test('is pulled out already where a delegation stands on it', () => {
    const theirs = withIssue('trade', { theirs: { option: 'later', how: 'tabled' } });
    expect([alreadyPulled(stage, table, null), alreadyPulled(stage, theirs, null)]).toEqual([
      null,
      'trade',
    ]);
  });

  test('is written in words of the deputies’ own', () => {
    expect(
      ['alliances', 'reparations', 'trade', 'un'].map((id) => deputiesOption(road, id)),
    ).toEqual(['self-defence', 'waiver', 'negotiate', 'on-relations']);
  });
});

test('a promise beside the text is a folder and not the deputies’', () => {
  const evening = tableOf(
    carryOut(openSession({ bundle: roadBundle }), ...begin({ ...asJapan, until: 'phrase' })),
  );
  const { open, deputies } = foldersOf(stageById(road, 'phrase'), evening, null);
  expect([ids(open), ids(deputies)]).toEqual([
    ['okinawa', 'continuation', 'signing', 'fishermen'],
    [],
  ]);
});
