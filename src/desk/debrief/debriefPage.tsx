import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { LostPart } from '../archive/lostPart.tsx';
import { useDesk } from '../deskContext.ts';
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

/**
 * The debrief; its papers are fetched when it is first opened, if nobody has asked for them before. A kept game can
 * open here before the sources have come: nothing is told without them.
 */
export const DebriefPage = () => {
  const { texts } = useDesk();
  const { papers: Papers, ask } = usePapers();
  if (texts !== 'coming' && Papers !== null && Papers !== 'lost') return <Papers />;
  return (
    <Sheet title={translate('debrief.name')} class="debrief-page">
      {texts === 'coming' || Papers === null ? (
        <p class="note" aria-busy="true">
          {translate('debrief.fetching')}
        </p>
      ) : (
        <LostPart words={translate('debrief.lost')} onAgain={ask} />
      )}
    </Sheet>
  );
};
