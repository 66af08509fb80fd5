import type { Texts } from '../../scenario/bundle.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { inPlain } from '../texts.ts';
import { Fold } from './fold.tsx';
import { sayOfHistorians as say } from './historiansWords.ts';
import { useOnPaper } from './onPaper.ts';

const TITLE = /^(debrief\.leavesOut\.[a-z-]+)\.title$/;

/** What a scenario says its model leaves out, by the stem of its texts and in their order. */
export const leftOutOf = (texts: Texts = {}): readonly string[] =>
  Object.keys(texts).flatMap((key) => TITLE.exec(key)?.[1] ?? []);

/** What the game takes no account of, said by the scenario itself. */
export const ModelLeavesOut = () => {
  const { bundle, tell } = useDesk();
  const onPaper = useOnPaper();
  const things = leftOutOf(bundle.texts['en']);
  const titleOf = (thing: string): string => inPlain(tell(`${thing}.title`));
  if (things.length === 0) return null;
  return (
    <Fold
      class="leaves-out"
      title={say('historians.leavesOut')}
      measure={say('historians.leavesOutCount', { count: things.length })}
    >
      <p class="note">{say('historians.leavesOutNote')}</p>
      {onPaper ? (
        <p>{say('historians.leavesOutOnPaper', { things: things.map(titleOf).join(' · ') })}</p>
      ) : (
        <ul>
          {things.map((thing) => (
            <li key={thing}>
              <h3>{titleOf(thing)}</h3>
              <Told text={thing} />
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
};
