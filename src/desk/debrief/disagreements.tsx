import { translate } from '../../i18n/translate.ts';
import type { Texts } from '../../scenario/bundle.ts';
import { useDesk } from '../deskContext.ts';
import { Fold } from './fold.tsx';
import { Told } from '../parts/sentences.tsx';

export interface Disagreement {
  readonly question: string;
  readonly readings: readonly string[];
  readonly chosen: string;
}

const QUESTION = /^stage\.([^.]+)\.disagreement\.([^.]+)\.question$/;

/** The text keys of a stage's disputes among sources and historians, in the order they are written. */
export const disagreementsOf = (texts: Texts, stage: string): readonly Disagreement[] =>
  Object.keys(texts).flatMap((key) => {
    const [, of, id] = QUESTION.exec(key) ?? [];
    if (of !== stage) return [];
    const at = `stage.${stage}.disagreement.${id}`;
    const readings = Object.keys(texts).filter((known) => known.startsWith(`${at}.reading.`));
    return [{ question: key, readings, chosen: `${at}.chosen` }];
  });

/** The reader judges first; what the game chose is folded away. */
export const Disagreements = () => {
  const { bundle, stage, tell } = useDesk();
  const found = disagreementsOf(bundle.texts['en'] ?? {}, stage.id);
  if (found.length === 0) return null;
  return (
    <Fold
      class="disagreements"
      title={translate('ending.disagreements')}
      measure={translate('ending.disagreementsCount', { count: found.length })}
    >
      <p class="note">{translate('ending.judge')}</p>
      <div class="disagreement-columns">
        {found.map(({ question, readings, chosen }) => (
          <article key={question} class="disagreement">
            <Told text={question} class="question" />
            <ol>
              {readings.map((reading) => (
                <li key={reading}>
                  <Told text={reading} />
                </li>
              ))}
            </ol>
            {tell(chosen).length > 0 && (
              <details>
                <summary>{translate('ending.chose')}</summary>
                <Told text={chosen} />
              </details>
            )}
          </article>
        ))}
      </div>
    </Fold>
  );
};
