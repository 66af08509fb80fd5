import { describe, expect, test } from 'vitest';
import type { IssueView } from '../../../src/negotiation/tableView.ts';
import { fanOf } from '../../../src/table/view/fan.ts';

const OPTIONS = ['nothing', 'two later', 'two now', 'two and title', 'four', 'all'] as const;
type Option = (typeof OPTIONS)[number];

const issue = (yours: Option | null, theirs: Option | null): IssueView => ({
  id: 'territory',
  place: 'live',
  decidedBy: null,
  yours: yours && { option: yours, how: 'tabled' },
  theirs: theirs && { option: theirs, how: 'tabled' },
  agreed: null,
  linkedWith: null,
  options: OPTIONS.map((id) => ({
    id,
    neverAgreed: null,
    capital: {
      authority: id === 'four' ? 'instructed' : id === 'two now' ? 'reserve' : 'beyond',
      support: 50,
      needed: 50,
      borne: true,
    },
  })),
});

const fan = (yours: Option | null, theirs: Option | null, all = false, chosen?: Option) =>
  fanOf(issue(yours, theirs), all, chosen).map(({ id }) => id);

describe('the fan of cards', () => {
  test('holds yours, theirs and the nearest between, yours on the left', () => {
    expect(fan('four', 'nothing')).toEqual(['four', 'two and title', 'nothing']);
    expect(fan('nothing', 'four')).toEqual(['nothing', 'two later', 'four']);
  });

  test('holds what is instructed first while nobody has spoken', () => {
    expect(fan(null, null)).toEqual(['nothing', 'two now', 'four']);
  });

  test('keeps a chosen card in sight', () => {
    expect(fan('four', 'nothing', false, 'two later')).toEqual(['four', 'two later', 'nothing']);
  });

  test('is complete when all are laid out', () => {
    expect(fan('four', 'nothing', true)).toEqual([...OPTIONS].toReversed());
    expect(fan(null, null, true)).toEqual([...OPTIONS]);
  });
});
