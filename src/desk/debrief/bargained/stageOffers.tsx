import { sayList, translate } from '../../../i18n/translate.ts';
import type { Offer, SideBargained, StageBargained } from '../../../history/bargained.ts';
import { partyIds } from '../../../negotiation/lookup.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { useDebrief } from '../useDebrief.ts';
import { percentOf, say, type Voices } from './bargainedWords.ts';
import { deedWords, nextWords } from './deedWords.ts';
import { LookButton } from './lookButton.tsx';
import { OffersChart } from './offersChart.tsx';

interface StageProps {
  readonly stage: StageBargained;
  readonly voices: Voices;
}

const OfferRow = ({ offer, side }: { readonly offer: Offer; readonly side: SideBargained }) => {
  const { names } = useDesk();
  const { share, terms, beyond } = offer;
  const stood = Object.entries(terms).map(([issue, option]) =>
    translate('bar.change', { issue: names.issue(issue), to: names.option(issue, option) }),
  );
  return (
    <tr>
      <th scope="row">
        <LookButton moment={offer} short />
      </th>
      <td>{first(names.party(side.party))}</td>
      <td>
        {sayList(stood)}
        {beyond.length > 0 && (
          <>
            {' '}
            <span class="mark">{say('bargained.beyond')}</span>
          </>
        )}
      </td>
      <td class="figure">{say('bargained.percent', { percent: percentOf(share) })}</td>
    </tr>
  );
};

const Offers = ({ stage: { sides } }: Pick<StageProps, 'stage'>) => {
  const rows = Object.values(sides)
    .flatMap((side) => side.offers.map((offer) => ({ side, offer })))
    .toSorted((a, b) => a.offer.turn - b.offer.turn);
  return (
    <div class="wide-table">
      <table class="facts">
        <caption class="capitals">{say('bargained.chart')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('bargained.turn')}</th>
            <th scope="col">{say('bargained.who')}</th>
            <th scope="col">{say('bargained.stood')}</th>
            <th scope="col">{say('bargained.share')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ side, offer }) => (
            <OfferRow key={offer.turn} side={side} offer={offer} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Deeds = ({ stage: { sides }, voices }: StageProps) => {
  const { names } = useDesk();
  const deeds = Object.values(sides)
    .flatMap((side) => side.deeds)
    .toSorted((a, b) => a.turn - b.turn);
  if (deeds.length === 0) return <p class="note">{say('bargained.noDeeds')}</p>;
  return (
    <div class="wide-table">
      <table class="facts">
        <caption class="capitals">{say('bargained.deeds')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('bargained.turn')}</th>
            <th scope="col">{say('bargained.who')}</th>
            <th scope="col">{say('bargained.did')}</th>
            <th scope="col">{say('bargained.next')}</th>
          </tr>
        </thead>
        <tbody>
          {deeds.map((doing, at) => (
            <tr key={at}>
              <th scope="row">
                <LookButton moment={doing} short />
              </th>
              <td>{first(names.party(doing.by))}</td>
              <td>{first(deedWords(names, doing))}</td>
              <td>{nextWords(names, voices, doing.next)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** The offers and acts of one stage, turn by turn, for both sides. */
export const StageOffers = ({ stage, voices }: StageProps) => {
  const { scenario } = useDebrief();
  const anyOffer = partyIds(scenario).some((party) => stage.sides[party]!.offers.length > 0);
  return (
    <>
      {anyOffer ? (
        <>
          <OffersChart stage={stage} />
          <Offers stage={stage} />
        </>
      ) : (
        <p class="note">{say('bargained.noOffers')}</p>
      )}
      {stage.extended && (
        <p>
          {say('bargained.extended', { turn: stage.extended.turn + 1 })}{' '}
          <LookButton moment={stage.extended} />
        </p>
      )}
      <Deeds stage={stage} voices={voices} />
    </>
  );
};
