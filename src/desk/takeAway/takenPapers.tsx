import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { closingVisit } from '../../history/articles.ts';
import { useDebrief } from '../debrief/useDebrief.ts';
import { PAPER_NAMES, type PaperName, papersAtFirst } from './paperNames.ts';
import { say, type TakeAwayKey } from './say.ts';

type Papers = (props: {
  readonly chosen: readonly PaperName[];
  readonly onPages: (pages: number) => void;
}) => ComponentChild;

/** The papers, and the plot that may stand on them, are fetched when they are first laid out. */
const usePapers = (isAsked: boolean): Papers | 'lost' | null => {
  const [papers, setPapers] = useState<{ readonly come: Papers | 'lost' | null }>({ come: null });
  useEffect(() => {
    if (!isAsked || papers.come) return;
    Promise.all([import('./papers.tsx'), import('../debrief/space/spacePaper.tsx')]).then(
      ([{ Papers: come }]) => setPapers({ come }),
      () => setPapers({ come: 'lost' }),
    );
  }, [isAsked, papers]);
  return papers.come;
};

const paperKey = (name: PaperName, hasText: boolean): TakeAwayKey => {
  if (name === 'sheet') return hasText ? 'take.paper.treaty' : 'take.paper.protocol';
  return `take.paper.${name}`;
};

interface WhichProps {
  readonly chosen: readonly PaperName[];
  readonly onChoose: (chosen: readonly PaperName[]) => void;
}

const Which = ({ chosen, onChoose }: WhichProps) => {
  const { played } = useDebrief().debrief;
  const hasText = closingVisit(played) !== null;
  return (
    <fieldset class="take-which">
      <legend>{say('take.which')}</legend>
      {PAPER_NAMES.map((name) => (
        <label key={name} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(
                PAPER_NAMES.filter((known) => (known === name ? checked : chosen.includes(known))),
              )
            }
          />
          <span>{say(paperKey(name, hasText))}</span>
        </label>
      ))}
    </fieldset>
  );
};

interface ButtonsProps {
  readonly isOut: boolean;
  /** About how many they come to; null until they lie there. */
  readonly pages: number | null;
  readonly onTurn: () => void;
}

const Buttons = ({ isOut, pages, onTurn }: ButtonsProps) => (
  <div class="buttons">
    <button
      type="button"
      class={isOut ? 'button' : 'button primary'}
      aria-expanded={isOut}
      onClick={onTurn}
    >
      {say(isOut ? 'take.putAway' : 'take.layOut')}
    </button>
    {isOut && (
      <button type="button" class="button primary" onClick={() => print()}>
        {say('take.print')}
      </button>
    )}
    <output class="take-pages">
      {isOut && pages !== null && say('take.pages', { count: pages })}
    </output>
  </div>
);

/** Papers are chosen, laid out to be looked at, and printed. */
export const TakenPapers = () => {
  const { played } = useDebrief().debrief;
  const [chosen, setChosen] = useState<readonly PaperName[]>(() => papersAtFirst(played.length));
  const [isOut, setOut] = useState(false);
  const [pages, setPages] = useState<number | null>(null);
  const papers = usePapers(isOut);
  return (
    <>
      <section class="take-papers">
        <h3>{say('take.papers')}</h3>
        <p class="note">{say('take.papersNote')}</p>
        <Which chosen={chosen} onChoose={setChosen} />
        <Buttons isOut={isOut} pages={pages} onTurn={() => setOut(!isOut)} />
        {papers === 'lost' && (
          <p role="alert" class="notice">
            {say('take.lost')}
          </p>
        )}
      </section>
      {isOut && papers !== null && papers !== 'lost' && h(papers, { chosen, onPages: setPages })}
    </>
  );
};
