import { documentsIn, type OpenDocument } from '../../archive/entries.ts';
import { sayDate } from '../../i18n/dates.ts';
import { useArchive, useChosen } from './archiveContext.ts';
import { say } from './archiveWords.ts';
import { DocumentEntry } from './documentEntry.tsx';
import { Shelf, type ShelfItem } from './shelf.tsx';

const itemOf = ({ id, atTheTime: { title, date } }: OpenDocument): ShelfItem => ({
  id,
  name: title,
  beside: sayDate(date),
});

/** Every source that is open: first those one can question, then all others the game rests on. */
export const DocumentsSection = () => {
  const { holdings } = useArchive();
  const all = documentsIn(holdings);
  const chosen = useChosen('documents', all);
  const asked = all.filter(({ record }) => record !== null);
  const others = all.filter(({ record }) => record === null);
  const groups = [
    { name: say('archive.records'), items: asked.map(itemOf) },
    { name: asked.length > 0 ? say('archive.other') : '', items: others.map(itemOf) },
  ];
  return (
    <Shelf section="documents" groups={groups}>
      {chosen && <DocumentEntry key={chosen.id} document={chosen} />}
    </Shelf>
  );
};
