import { calibrationOf, chanceOf, distanceOf, type Prediction } from '../../../history/brier.ts';
import { endingInHistory } from '../../../history/decisions.ts';
import { predictionsOf } from '../../../history/predictions.ts';
import { translate } from '../../../i18n/translate.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import type { Likelihood } from '../../../session/session.ts';
import { useDesk } from '../../deskContext.ts';
import { HistoryMarks } from '../../parts/marksOf.tsx';
import { inPlain } from '../../texts.ts';
import { OwnFold } from '../ownFold.tsx';
import { say } from '../timelineWords.ts';
import { useDebrief } from '../useDebrief.ts';

/** “Likely (70 %)”. */
export const likelihoodWords = (likelihood: number | null): string => {
  const chance = chanceOf(likelihood);
  if (chance === null) return say('decided.none');
  return say('decided.chance', {
    likelihood: translate(`reflection.${likelihood as Likelihood}`),
    percent: Math.round(chance * 100),
  });
};

const sayScore = (score: number): string => score.toFixed(2);

const CAME = { true: 'decided.sameWay', false: 'decided.otherWay', null: 'decided.never' } as const;

const Row = ({ prediction }: { readonly prediction: Prediction }) => {
  const { names, tell } = useDesk();
  const { scenario } = useDebrief();
  const { stage, likelihood, same } = prediction;
  const distance = distanceOf(prediction);
  const ending = endingInHistory(scenario, stage);
  return (
    <tr>
      <th scope="row">{names.stage(stage)}</th>
      <td>{likelihoodWords(likelihood)}</td>
      <td>
        {say(CAME[`${same}`])}
        {ending !== null && (
          <>
            {': '}
            {inPlain(tell(`stage.${stage}.ending.${ending}.title`))}
            <HistoryMarks stage={stage} />
          </>
        )}
      </td>
      <td>{distance === null ? '–' : sayScore(distance)}</td>
    </tr>
  );
};

/** So few predictions say little. */
const FEW = 5;

interface ScoreProps {
  readonly predictions: readonly Prediction[];
  /** The delegation whose they are where two read together; null: the learner's own. */
  readonly of: PartyId | null;
}

const Score = ({ predictions, of }: ScoreProps) => {
  const { names } = useDesk();
  const { score, counted, neverCame, notMade } = calibrationOf(predictions);
  const brier = (score: string): string =>
    of === null
      ? say('decided.brier', { score })
      : say('decided.brierOf', { score, delegation: names.delegation(of) });
  const sentences = [
    score === null
      ? say('decided.noScore')
      : `${brier(sayScore(score))} ${say('decided.brierCount', { count: counted })}`,
    ...(score !== null && counted < FEW ? [say('decided.brierSmall')] : []),
    ...(neverCame > 0 ? [say('decided.neverCame', { count: neverCame })] : []),
    ...(notMade > 0 ? [say('decided.notMade', { count: notMade })] : []),
  ];
  return <p>{sentences.join(' ')}</p>;
};

const HEADS = ['decided.stage', 'decided.said', 'decided.came', 'decided.distance'] as const;

/** Every prediction of a delegation beside what came, and how far off they were; a measure, not a mark. */
export const Predictions = ({ party }: { readonly party: PartyId }) => {
  const { view, names } = useDesk();
  const { debrief, scenario, isPair } = useDebrief();
  const likelihoods = view.visits.map(
    ({ reflections }) => reflections.find(({ by }) => by === party)?.likelihood ?? null,
  );
  const predictions = predictionsOf(scenario, debrief.played, party, likelihoods);
  const title = isPair
    ? say('decided.predictionsOf', { delegation: names.delegation(party) })
    : say('decided.predictions');
  return (
    <section class="all-predictions">
      <h2>{title}</h2>
      <OwnFold>
        <table class="facts predictions">
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              {HEADS.map((head) => (
                <th key={head} scope="col">
                  {say(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {predictions.map((prediction) => (
              <Row key={prediction.visit} prediction={prediction} />
            ))}
          </tbody>
        </table>
        <Score predictions={predictions} of={isPair ? party : null} />
      </OwnFold>
    </section>
  );
};
