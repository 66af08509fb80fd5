import type { Section } from '../../archive/holdings.ts';

/** Where something stands in the archive: a section, or one entry of it. */
export interface ArchiveAt {
  readonly section: Section;
  readonly id?: string;
}

/** Where a reader is: kept while the archive is closed. */
export interface ArchivePlace {
  readonly section: Section;
  /** The entry last opened in each section. */
  readonly opened: Readonly<Partial<Record<Section, string>>>;
  /** What is looked for; empty where nothing is. */
  readonly query: string;
  /** Grows with every step to an entry, so that it takes the focus. */
  readonly steps: number;
}

export const AT_THE_DOOR: ArchivePlace = {
  section: 'documents',
  opened: {},
  query: '',
  steps: 0,
};

/** The place after going to an entry, or to a section as it was left. */
export const placeAt = (place: ArchivePlace, { section, id }: ArchiveAt): ArchivePlace => ({
  section,
  opened: id === undefined ? place.opened : { ...place.opened, [section]: id },
  query: '',
  steps: id === undefined ? place.steps : place.steps + 1,
});

/** The place after an entry was put back: the list of its section. */
export const placeAtList = (place: ArchivePlace): ArchivePlace => {
  const { [place.section]: _, ...others } = place.opened;
  return { ...place, opened: others };
};
