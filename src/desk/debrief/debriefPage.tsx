import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { LostPart } from '../archive/lostPart.tsx';
import { Sheet } from '../parts/sheet.tsx';

let fetched: ComponentType | null = null;

/** Fetches the papers of the debrief, which do not come with the first page. */
export const fetchDebrief = async (): Promise<ComponentType> => {
  const { DebriefPapers } = await import('./debriefPapers.tsx');
  fetched = DebriefPapers;
  return DebriefPapers;
};

const usePapers = () => {
  const [papers, setPapers] = useState<ComponentType | 'lost' | null>(() => fetched);
  const ask = (): void => {
    setPapers(null);
    fetchDebrief().then(
      (found) => setPapers(() => found),
      () => setPapers('lost'),
    );
  };
  useEffect(() => {
    if (fetched === null) ask();
  }, []);
  return { papers, ask };
};

/** The debrief; its papers are fetched when it is first opened, if nobody has asked for them before. */
export const DebriefPage = () => {
  const { papers: Papers, ask } = usePapers();
  if (Papers !== null && Papers !== 'lost') return <Papers />;
  return (
    <Sheet title={translate('debrief.name')} class="debrief-page">
      {Papers === null ? (
        <p class="note" aria-busy="true">
          {translate('debrief.fetching')}
        </p>
      ) : (
        <LostPart words={translate('debrief.lost')} onAgain={ask} />
      )}
    </Sheet>
  );
};
