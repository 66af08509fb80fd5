import { type ComponentChild, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { closingVisit } from '../../history/articles.ts';
import { useDebrief } from '../debrief/useDebrief.ts';
import { PAPER_NAMES, type PaperName } from './paperNames.ts';
import { say, type TakeAwayKey } from './say.ts';

type Papers = (props: { readonly chosen: readonly PaperName[] }) => ComponentChild;

/** The papers are fetched when they are first laid out. */
const usePapers = (isAsked: boolean): Papers | 'lost' | null => {
  const [papers, setPapers] = useState<{ readonly come: Papers | 'lost' | null }>({ come: null });
  useEffect(() => {
    if (!isAsked || papers.come) return;
    import('./papers.tsx').then(
      ({ Papers: come }) => setPapers({ come }),
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
  const { debrief } = useDebrief();
  const hasText = closingVisit(debrief.played) !== null;
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

/** Papers are chosen, laid out to be looked at, and printed. */
export const TakenPapers = () => {
  const [chosen, setChosen] = useState<readonly PaperName[]>(PAPER_NAMES);
  const [isOut, setOut] = useState(false);
  const papers = usePapers(isOut);
  return (
    <>
      <section class="take-papers">
        <h3>{say('take.papers')}</h3>
        <p class="note">{say('take.papersNote')}</p>
        <Which chosen={chosen} onChoose={setChosen} />
        <div class="buttons">
          <button
            type="button"
            class={isOut ? 'button' : 'button primary'}
            aria-expanded={isOut}
            onClick={() => setOut(!isOut)}
          >
            {say(isOut ? 'take.putAway' : 'take.layOut')}
          </button>
          {isOut && (
            <button type="button" class="button primary" onClick={() => print()}>
              {say('take.print')}
            </button>
          )}
        </div>
        {papers === 'lost' && (
          <p role="alert" class="notice">
            {say('take.lost')}
          </p>
        )}
      </section>
      {isOut && papers !== null && papers !== 'lost' && h(papers, { chosen })}
    </>
  );
};
