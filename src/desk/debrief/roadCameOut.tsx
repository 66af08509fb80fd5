import { useDesk } from '../deskContext.ts';
import { Told } from '../parts/sentences.tsx';
import { inPlain } from '../texts.ts';
import { partOf } from '../words/placeWords.ts';
import { say } from './debriefWords.ts';
import { useDebrief } from './useDebrief.ts';

/** What became of it years later, where the game went on into an epilogue. */
const Afterwards = ({ ending }: { readonly ending: string }) => {
  const { bundle, stage, tell } = useDesk();
  const part = partOf(bundle.scenario, stage.id);
  if (part?.frame !== 'epilogue') return null;
  const at = `stage.${stage.id}.ending.${ending}`;
  const title = [tell(`part.${part.id}.title`), tell(`${at}.title`)].map(inPlain).join(': ');
  return (
    <>
      <h3>{title}</h3>
      <Told text={`${at}.outcome`} />
    </>
  );
};

/** What a game of several stages came to, or one whose road ended with its only stage. */
export const RoadCameOut = () => {
  const { view, stage, tell, names } = useDesk();
  const { roadEnd, comparison } = useDebrief().debrief;
  const endsHere = view.table?.over?.to === null && view.choice?.until !== stage.id;
  if (view.visits.length === 1 && !endsHere) return null;
  const at =
    roadEnd.goesOnTo === null
      ? `road.ending.${roadEnd.outcome}`
      : `stage.${stage.id}.ending.${comparison.ending}`;
  return (
    <section class="road-came-out">
      <h2 class="capitals">{say('fought.road')}</h2>
      <h3>{inPlain(tell(`${at}.title`))}</h3>
      <Told text={`${at}.outcome`} />
      {roadEnd.goesOnTo === null ? (
        <Afterwards ending={comparison.ending} />
      ) : (
        <p class="task">{say('fought.goesOn', { stage: names.stage(roadEnd.goesOnTo) })}</p>
      )}
    </section>
  );
};
