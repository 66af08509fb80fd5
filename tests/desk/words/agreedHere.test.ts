import { describe, expect, test } from 'vitest';
import { agreedHere } from '../../../src/desk/words/agreedHere.ts';
import type { Happening, LogEntry } from '../../../src/negotiation/state.ts';
import { stageById } from '../../../src/negotiation/lookup.ts';
import { bundle } from '../papers.ts';

const said = (what: Happening): LogEntry => ({ round: 1, by: null, what });
const agreed = said({ code: 'agreed', issue: 'sf-title', option: 'no-recipient' });
const reopened = said({ code: 'reopened', issue: 'sf-title', option: 'no-recipient' });
const conference = stageById(bundle.scenario, 'san-francisco');

describe('what the minutes leave agreed', () => {
  test('stands on the page of the outcome though nothing of it outlives the conference', () => {
    expect(agreedHere(conference, [agreed], 'sf-title')).toBe('no-recipient');
    expect(agreedHere(conference, [reopened, agreed], 'sf-title')).toBe('no-recipient');
  });

  test('is open where nobody agreed, or one side took it up again', () => {
    expect(agreedHere(conference, [], 'sf-title')).toBeNull();
    expect(agreedHere(conference, [agreed, reopened], 'sf-title')).toBeNull();
    expect(agreedHere(conference, [agreed], 'sf-naming')).toBeNull();
  });

  test('is no word of a text that was to be initialled and was not', () => {
    const hotel = stageById(bundle.scenario, 'five-points');
    expect(agreedHere(hotel, [agreed], 'sf-title')).toBeNull();
  });
});
