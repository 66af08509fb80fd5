import '../css/archive.css';
import { useMemo } from 'preact/hooks';
import { sectionsOf, type Holdings, type Section } from '../../archive/holdings.ts';
import { sayDate } from '../../i18n/dates.ts';
import type { Basis } from '../../scenario/bundle.ts';
import { type Desk, DeskContext, useDesk } from '../deskContext.ts';
import { Tabs } from '../parts/tabs.tsx';
import { ArchiveContext, useArchive } from './archiveContext.ts';
import { placeAt, placeAtList } from './archivePlace.ts';
import type { ArchivePapersProps } from './archiveSheet.tsx';
import { say } from './archiveWords.ts';
import { useOpensWhen } from './useOpensWhen.ts';
import { LostPart } from './lostPart.tsx';
import { holdingsFor, readerOfArchive, readingOf } from './readers.ts';
import { SearchForm, SearchResults } from './search.tsx';
import { SectionPaper } from './sectionPaper.tsx';

const useHoldings = (): Holdings => {
  const desk = useDesk();
  const { bundle, tell } = desk;
  const locked = readerOfArchive(readingOf(desk));
  const day = locked?.day ?? null;
  const party = locked?.party ?? null;
  return useMemo(
    () => holdingsFor({ bundle, tell }, day === null ? null : { day, party }),
    [bundle, tell, day, party],
  );
};

/** Says what is locked, and for whom. */
const Lock = () => {
  const { reader } = useArchive().holdings;
  const { names } = useDesk();
  const when = useOpensWhen();
  if (!reader) return <p class="note">{say('archive.about')}</p>;
  const said = { day: sayDate(reader.day), when };
  return (
    <p class="note archive-lock">
      {reader.party === null
        ? say('archive.locked.class', said)
        : say('archive.locked.party', { ...said, delegation: names.delegation(reader.party) })}
    </p>
  );
};

const Sections = ({
  sections,
  ...props
}: ArchivePapersProps & { sections: readonly Section[] }) => {
  const { place, onPlace } = props;
  const chosen = sections.includes(place.section) ? place.section : (sections[0] ?? 'documents');
  return (
    <Tabs
      label={say('archive.sections')}
      group="archive"
      tabs={sections.map((id) => ({ id, label: say(`archive.section.${id}`) }))}
      chosen={chosen}
      onChoose={(section) => onPlace({ ...place, section, steps: 0 })}
    >
      <SectionPaper section={chosen} />
    </Tabs>
  );
};

const Inside = (props: ArchivePapersProps) => {
  const { bundle, texts } = useDesk();
  const { holdings, place } = useArchive();
  const sections = sectionsOf(holdings, bundle.map !== undefined);
  if (sections.length === 0 && texts === 'lost')
    return <LostPart onAgain={() => location.reload()} />;
  if (sections.length === 0)
    return <p class="note">{say(texts === 'here' ? 'archive.empty' : 'archive.coming')}</p>;
  return (
    <>
      <div class="archive-desk">
        <Lock />
        <SearchForm {...props} />
      </div>
      {place.query === '' ? (
        <Sections {...props} sections={sections} />
      ) : (
        <SearchResults {...props} />
      )}
    </>
  );
};

/** The desk as the archive has it: it tells only what is open, and sources open as far as they are. */
const lockedDesk = (
  desk: Desk,
  holdings: Holdings,
  onMark: ArchivePapersProps['onMark'],
): Desk => ({
  ...desk,
  tell: holdings.tell,
  openEvidence: (ids, basis: Basis = 'documented') =>
    onMark({ ids, basis, reader: holdings.reader }),
});

/** All papers of the archive, as far as they are open to whoever reads. */
export const ArchivePapers = (props: ArchivePapersProps) => {
  const desk = useDesk();
  const holdings = useHoldings();
  const { place, onPlace, onMark } = props;
  const archive = {
    holdings,
    below: desk,
    place,
    goTo: (at: Parameters<typeof placeAt>[1]) => onPlace(placeAt(place, at)),
    backToList: () => onPlace(placeAtList(place)),
  };
  return (
    <DeskContext.Provider value={lockedDesk(desk, holdings, onMark)}>
      <ArchiveContext.Provider value={archive}>
        <Inside {...props} />
      </ArchiveContext.Provider>
    </DeskContext.Provider>
  );
};
