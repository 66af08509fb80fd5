import { describe, expect, test } from 'vitest';
import { AT_THE_DOOR, placeAt, placeAtList } from '../../../src/desk/archive/archivePlace.ts';

describe('a place in the archive', () => {
  const atNote = placeAt(AT_THE_DOOR, { section: 'documents', id: 'note' });

  test('is kept for every section while one goes through others', () => {
    const atKono = placeAt(atNote, { section: 'people', id: 'kono' });
    const back = placeAt(atKono, { section: 'documents' });
    expect(back).toMatchObject({
      section: 'documents',
      opened: { documents: 'note', people: 'kono' },
    });
  });

  test('counts each step to an entry, for the focus goes with it', () => {
    const again = placeAt(atNote, { section: 'documents', id: 'note' });
    expect([AT_THE_DOOR.steps, atNote.steps, again.steps]).toEqual([0, 1, 2]);
  });

  test('leaves the search when an entry is opened', () => {
    const looking = { ...atNote, query: 'kono' };
    expect(placeAt(looking, { section: 'people', id: 'kono' }).query).toBe('');
  });

  test('at the list of a section leaves the others as they were', () => {
    const atKono = placeAt(atNote, { section: 'people', id: 'kono' });
    expect(placeAtList(atKono).opened).toEqual({ documents: 'note' });
  });
});
