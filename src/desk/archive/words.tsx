import { wordsIn } from '../../archive/entries.ts';
import { Told } from '../parts/sentences.tsx';
import { useArchive, useChosen, useWords } from './archiveContext.ts';
import { Shelf } from './shelf.tsx';

/** The words one has to know, each in a sentence or two. */
export const WordsSection = () => {
  const { holdings } = useArchive();
  const words = useWords();
  const items = wordsIn(holdings)
    .map((id) => ({ id, name: words(`word.${id}.name`) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const chosen = useChosen('words', items);
  return (
    <Shelf section="words" groups={[{ name: '', items }]}>
      {chosen && (
        <article key={chosen.id}>
          <h3 tabIndex={-1}>{chosen.name}</h3>
          <Told text={`word.${chosen.id}.means`} />
          <Told text={`word.${chosen.id}.also`} class="told note" />
        </article>
      )}
    </Shelf>
  );
};
