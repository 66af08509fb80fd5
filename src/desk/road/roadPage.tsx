import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { dateOf } from '../words/placeWords.ts';
import { RoadLedger } from './roadLedger.tsx';
import { RoadText } from './roadText.tsx';
import { Timelines } from './timelines.tsx';

/** “25 January to April 1955 – From the signature in autumn 1956 to 18 December”. */
const useSpan = (): string => {
  const { bundle, view, tell } = useDesk();
  const [from, until] = [view.visits[0], view.visits.at(-1)].map((visit) =>
    bundle.scenario.stages.find(({ id }) => id === visit?.stage),
  );
  return [from, until].flatMap((stage) => (stage ? [dateOf(stage, tell)] : [])).join(' – ');
};

const Onward = () => {
  const { send } = useDesk();
  return (
    <section class="again">
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => send({ kind: 'go-on' })}>
          {translate('next.title')}
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          {translate('ending.print')}
        </button>
      </div>
    </section>
  );
};

/** Where a whole game came out, beside history. */
export const RoadPage = () => {
  const { view, tell } = useDesk();
  const span = useSpan();
  const { roadEnd, table } = view;
  if (!roadEnd || !table?.over) return null;
  const isWhole = table.over.to === null;
  const at = `road.ending.${roadEnd.outcome}`;
  return (
    <Sheet
      title={isWhole ? inPlain(tell(`${at}.title`)) : translate('road.windowTitle')}
      over={span}
      class="road-page"
    >
      {isWhole ? (
        <Told text={`${at}.outcome`} class="lead" />
      ) : (
        <p class="lead">{translate('road.windowCloses')}</p>
      )}
      <Timelines comparison={roadEnd.comparison} />
      {(isWhole || table.text !== null) && <RoadText comparison={roadEnd.comparison} />}
      {isWhole && <RoadLedger comparison={roadEnd.comparison} />}
      <Onward />
    </Sheet>
  );
};
