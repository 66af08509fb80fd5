import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hasTexts, sectionsOf } from '../../archive/holdings.ts';
import type * as SearchModule from '../../archive/search.ts';
import { useDesk } from '../deskContext.ts';
import { useArchive } from './archiveContext.ts';
import type { ArchivePapersProps } from './archiveSheet.tsx';
import { say } from './archiveWords.ts';
import { LostPart } from './lostPart.tsx';

const LONGEST_QUERY = 120;

/** Where one says what to look for. */
export const SearchForm = ({ place, onPlace }: ArchivePapersProps) => {
  const field = useRef<HTMLInputElement>(null);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    onPlace({ ...place, query: field.current?.value.trim() ?? '' });
  };
  return (
    <search>
      <form class="archive-search" onSubmit={onSubmit}>
        <label>
          <span>{say('archive.search')}</span>
          <input ref={field} type="search" maxLength={LONGEST_QUERY} defaultValue={place.query} />
        </label>
        <button class="button">{say('archive.search.go')}</button>
      </form>
    </search>
  );
};

type SearchCode = typeof SearchModule;

type Search = SearchModule.Search;
type Found = SearchModule.Found;

const useSearchCode = () => {
  const [code, setCode] = useState<SearchCode | 'lost' | null>(null);
  const ask = (): void => {
    setCode(null);
    import('../../archive/search.ts').then(setCode, () => setCode('lost'));
  };
  useEffect(ask, []);
  return { code, ask };
};

/** Fetches every section’s texts, for what has not come cannot be found. */
const useAllTexts = () => {
  const { archiveShelf, bundle } = useDesk();
  const { holdings } = useArchive();
  const wanted = sectionsOf(holdings, bundle.map !== undefined).filter(hasTexts);
  const { standing, fetch } = archiveShelf;
  useEffect(() => wanted.filter((section) => !standing[section]).forEach(fetch));
  const ask = (): void => wanted.forEach(fetch);
  const standings = wanted.map((section) => standing[section]);
  return {
    ask,
    isHere: standings.every((how) => how === 'here'),
    isLost: standings.includes('lost'),
  };
};

const useSearch = (): { readonly search: Search | 'lost' | null; readonly ask: () => void } => {
  const { holdings } = useArchive();
  const { code, ask: askCode } = useSearchCode();
  const { isHere, isLost, ask: askTexts } = useAllTexts();
  const search = useMemo(
    () => (code && code !== 'lost' && isHere ? code.makeSearch(code.findables(holdings)) : null),
    [code, isHere, holdings],
  );
  const ask = (): void => {
    if (code === 'lost') askCode();
    askTexts();
  };
  return { search: code === 'lost' || isLost ? 'lost' : search, ask };
};

const FoundEntry = ({ found }: { readonly found: Found }) => {
  const { goTo } = useArchive();
  const { section, id, title, excerpt } = found;
  return (
    <li>
      <button type="button" class="shelf-item" onClick={() => goTo({ section, id })}>
        <span class="shelf-beside">{say(`archive.section.${section}`)}</span>
        <span class="shelf-name">{title}</span>
        <span class="found-excerpt">{excerpt}</span>
      </button>
    </li>
  );
};

const FoundList = ({ search, query }: { readonly search: Search; readonly query: string }) => {
  const found = useMemo(() => search(query), [search, query]);
  return (
    <>
      <output class="found-count">
        {found.length === 0
          ? say('archive.search.none', { query })
          : say('archive.search.found', { count: found.length, query })}
      </output>
      <ul class="found-list">
        {found.map((entry) => (
          <FoundEntry key={`${entry.section} ${entry.id}`} found={entry} />
        ))}
      </ul>
    </>
  );
};

/** What was found among all that is open. */
export const SearchResults = ({ place, onPlace }: ArchivePapersProps) => {
  const { search, ask } = useSearch();
  return (
    <section class="archive-found" aria-label={say('archive.search.results')}>
      <button
        type="button"
        class="button quiet"
        onClick={() => onPlace({ ...place, query: '', steps: 0 })}
      >
        {say('archive.search.clear')}
      </button>
      {search === 'lost' && <LostPart words={say('archive.search.lost')} onAgain={ask} />}
      {search === null && <p class="note">{say('archive.search.fetching')}</p>}
      {search !== null && search !== 'lost' && <FoundList search={search} query={place.query} />}
    </section>
  );
};
