import { translate } from '../../../i18n/translate.ts';
import type { Offer, StageBargained } from '../../../history/bargained.ts';
import type { Moment } from '../../../history/turnsTaken.ts';
import { partyIds } from '../../../negotiation/lookup.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
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

const WhoseTurn = ({ moment, party }: { readonly moment: Moment; readonly party: PartyId }) => {
  const { names } = useDesk();
  return (
    <th scope="row">
      <LookButton moment={moment} short /> <span>{first(names.party(party))}</span>
    </th>
  );
};

interface OfferRowProps {
  readonly offer: Offer;
  /** The side's offer before this one. */
  readonly before: Offer | null;
  readonly party: PartyId;
}

const OfferRow = ({ offer, before, party }: OfferRowProps) => {
  const { names } = useDesk();
  const { share, terms, beside, beyond } = offer;
  const counted = Object.entries(terms).filter(([issue, to]) => before?.terms[issue] !== to);
  const uncounted = beside.map(({ issue, to }) => [issue, to] as const);
  const changed = [...counted, ...uncounted].map(([issue, to]) =>
    translate('bar.change', { issue: names.issue(issue), to: names.option(issue, to) }),
  );
  return (
    <tr>
      <WhoseTurn moment={offer} party={party} />
      <td>
        {changed.length > 0 ? changed.join('; ') : say('bargained.stands')}{' '}
        {beyond.length > 0 && <span class="mark">{say('bargained.beyond')}</span>}
      </td>
      <td class="figure">{say('bargained.percent', { percent: percentOf(share) })}</td>
    </tr>
  );
};

const Offers = ({ stage: { sides } }: Pick<StageProps, 'stage'>) => {
  const rows = Object.values(sides)
    .flatMap(({ party, offers }) =>
      offers.map((offer, at) => ({ party, offer, before: offers[at - 1] ?? null })),
    )
    .toSorted((a, b) => a.offer.turn - b.offer.turn);
  return (
    <table class="facts">
      <caption class="capitals">{say('bargained.chart')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('bargained.who')}</th>
          <th scope="col">{say('bargained.stood')}</th>
          <th scope="col">{say('bargained.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OfferRow key={row.offer.turn} {...row} />
        ))}
      </tbody>
    </table>
  );
};

const Deeds = ({ stage: { sides }, voices }: StageProps) => {
  const { names } = useDesk();
  const deeds = Object.values(sides)
    .flatMap((side) => side.deeds)
    .toSorted((a, b) => a.turn - b.turn);
  if (deeds.length === 0) return <p class="note">{say('bargained.noDeeds')}</p>;
  return (
    <table class="facts">
      <caption class="capitals">{say('bargained.deeds')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('bargained.who')}</th>
          <th scope="col">{say('bargained.did')}</th>
          <th scope="col">{say('bargained.next')}</th>
        </tr>
      </thead>
      <tbody>
        {deeds.map((doing, at) => (
          <tr key={at}>
            <WhoseTurn moment={doing} party={doing.by} />
            <td>{first(deedWords(names, doing))}</td>
            <td>{nextWords(names, voices, doing.next)}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
