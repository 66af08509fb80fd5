import type { Texts } from '../../scenario/bundle.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { inPlain } from '../texts.ts';
import { Fold } from './fold.tsx';
import { sayOfHistorians as say } from './historiansWords.ts';

const TITLE = /^(debrief\.leavesOut\.[a-z-]+)\.title$/;

/** What a scenario says its model leaves out, by the stem of its texts and in their order. */
export const leftOutOf = (texts: Texts = {}): readonly string[] =>
  Object.keys(texts).flatMap((key) => TITLE.exec(key)?.[1] ?? []);

/** What the game takes no account of, said by the scenario itself. */
export const ModelLeavesOut = () => {
  const { bundle, tell } = useDesk();
  const things = leftOutOf(bundle.texts['en']);
  if (things.length === 0) return null;
  return (
    <Fold
      class="leaves-out"
      title={say('historians.leavesOut')}
      measure={say('historians.leavesOutCount', { count: things.length })}
    >
      <p class="note">{say('historians.leavesOutNote')}</p>
      <ul>
        {things.map((thing) => (
          <li key={thing}>
            <h3>{inPlain(tell(`${thing}.title`))}</h3>
            <Told text={thing} />
          </li>
        ))}
      </ul>
    </Fold>
  );
};
