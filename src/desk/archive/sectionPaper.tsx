import type { ComponentChild, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasTexts, type Section } from '../../archive/holdings.ts';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { useArchive } from './archiveContext.ts';
import { say } from './archiveWords.ts';
import { DocumentsSection } from './documents.tsx';
import { LostPart } from './lostPart.tsx';

type Paper = ComponentType;

/** Sections but the first are fetched when they are opened. */
const LATER: Readonly<Partial<Record<Section, () => Promise<Paper>>>> = {
  people: async () => (await import('./people.tsx')).PeopleSection,
  places: async () => (await import('./places.tsx')).PlacesSection,
  chronology: async () => (await import('./chronology.tsx')).ChronologySection,
  drafts: async () => (await import('./drafts.tsx')).DraftsSection,
  disagreements: async () => (await import('./disagreements.tsx')).DisagreementsSection,
  historians: async () => (await import('./historians.tsx')).HistoriansSection,
  words: async () => (await import('./words.tsx')).WordsSection,
  map: async () => (await import('./mapSection.tsx')).MapSection,
};

const Fetched = ({ load }: { readonly load: () => Promise<Paper> }) => {
  const [paper, setPaper] = useState<Paper | 'lost' | null>(null);
  const ask = (): void => {
    setPaper(null);
    load().then(
      (come) => setPaper(() => come),
      () => setPaper('lost'),
    );
  };
  useEffect(ask, [load]);
  if (paper === null) return <p class="note">{translate('archive.fetching')}</p>;
  if (paper === 'lost') return <LostPart onAgain={ask} />;
  const Come = paper;
  return <Come />;
};

/** What the parties’ quarrels are about is closed until history is shown. */
const isJudging = (section: Section): boolean =>
  section === 'disagreements' || section === 'historians';

const Told = ({ section }: { readonly section: Section }): ComponentChild => {
  const { reader } = useArchive().holdings;
  if (isJudging(section) && reader !== null) return <p class="note">{say('archive.empty')}</p>;
  const load = LATER[section];
  return load ? <Fetched key={section} load={load} /> : <DocumentsSection />;
};

/** One section, once its texts have come. */
export const SectionPaper = ({ section }: { readonly section: Section }) => {
  const { archiveShelf } = useDesk();
  const texts = hasTexts(section) ? section : null;
  const { fetch } = archiveShelf;
  const standing = texts ? archiveShelf.standing[texts] : 'here';
  useEffect(() => {
    if (texts && standing === undefined) fetch(texts);
  }, [texts, standing, fetch]);
  if (texts && standing === 'lost') return <LostPart onAgain={() => fetch(texts)} />;
  if (standing !== 'here') return <p class="note">{translate('archive.fetching')}</p>;
  return <Told section={section} />;
};
