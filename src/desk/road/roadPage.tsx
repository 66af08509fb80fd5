import { translate } from '../../i18n/translate.ts';
import type { StageId } from '../../negotiation/scenarioData.ts';
import { useDesk } from '../deskContext.ts';
import { endingKind } from '../pages/endingKind.ts';
import { endingPicture } from '../parts/pictures.ts';
import { Told } from '../parts/sentences.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { dateOf, partOf } from '../words/placeWords.ts';
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

/** The window closes before the road ends. */
const WindowCloses = ({ next }: { readonly next: StageId }) => {
  const { names } = useDesk();
  return <p class="task">{translate('road.windowCloses', { stage: names.stage(next) })}</p>;
};

/** What became of it years later, where the game went on into an epilogue. */
const Afterwards = ({ ending }: { readonly ending: string }) => {
  const { bundle, stage, tell } = useDesk();
  const part = partOf(bundle.scenario, stage.id);
  if (part?.frame !== 'epilogue') return null;
  const at = `stage.${stage.id}.ending.${ending}`;
  const title = [tell(`part.${part.id}.title`), tell(`${at}.title`)].map(inPlain).join(': ');
  return (
    <section>
      <h2>{title}</h2>
      <Told text={`${at}.outcome`} />
    </section>
  );
};

/** Where a whole game came out, beside history. */
export const RoadPage = () => {
  const { view, stage, tell } = useDesk();
  const span = useSpan();
  const { table } = view;
  const roadEnd = view.debrief?.roadEnd;
  if (!roadEnd || !table?.over) return null;
  const kind = endingKind(table);
  const isWhole = roadEnd.goesOnTo === null;
  const at = isWhole
    ? `road.ending.${roadEnd.outcome}`
    : `stage.${stage.id}.ending.${table.over.ending}`;
  return (
    <Sheet
      title={inPlain(tell(`${at}.title`))}
      over={span}
      picture={{ address: endingPicture(kind, stage.room), shows: translate(`picture.${kind}`) }}
      class={`road-page came-out-${kind}`}
    >
      <Told text={`${at}.outcome`} class="lead" />
      {isWhole && <Afterwards ending={table.over.ending} />}
      {roadEnd.goesOnTo !== null && <WindowCloses next={roadEnd.goesOnTo} />}
      <Timelines comparison={roadEnd.comparison} />
      {(isWhole || table.text !== null) && <RoadText comparison={roadEnd.comparison} />}
      {isWhole && <RoadLedger comparison={roadEnd.comparison} />}
      <Onward />
    </Sheet>
  );
};
