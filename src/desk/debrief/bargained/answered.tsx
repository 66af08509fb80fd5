import { cameDown, movedMore, type StageBargained } from '../../../history/bargained.ts';
import { otherParty, partyIds } from '../../../negotiation/lookup.ts';
import type { Scenario } from '../../../negotiation/scenarioData.ts';
import type { Answer } from '../../../session/debrief.ts';
import { useDesk } from '../../deskContext.ts';
import type { Names } from '../../names.ts';
import { OwnAnswers } from '../ownAnswers.tsx';
import { useDebrief } from '../useDebrief.ts';
import { ABOUT_FIRST, ALIKE } from './askBargained.tsx';
import {
  type Band,
  BAND_IDS,
  bandOf,
  percentOf,
  say,
  sayBand,
  type Voices,
} from './bargainedWords.ts';

const isBand = (picked: string): picked is Band => BAND_IDS.some((id) => id === picked);

const nameOf =
  (names: Names) =>
  ({ about, picked }: Answer): string | null => {
    if (picked === null) return null;
    if (about === ABOUT_FIRST)
      return say('bargained.saidFirst', { band: isBand(picked) ? sayBand(picked) : picked });
    const who = picked === ALIKE ? say('bargained.alike') : names.delegation(picked);
    return say('bargained.saidMore', { who });
  };

const points = (share: number | null): number => percentOf(share ?? 0);

const moreWords = (scenario: Scenario, stage: StageBargained, voices: Voices): string => {
  const more = movedMore(scenario, stage);
  const [a, b] = partyIds(scenario).map((party) => cameDown(stage.sides[party]!));
  if (a === null || b === null || a === undefined || b === undefined)
    return say('bargained.wasUnmeasured');
  if (more === null) return say('bargained.wasAlike', { a: points(a), b: points(b) });
  const [most, least] = [more, otherParty(scenario, more)].map((party) =>
    points(cameDown(stage.sides[party]!)),
  );
  return say('bargained.wasMore', { who: voices.who(more), most: most ?? 0, least: least ?? 0 });
};

/** What was answered before looking, beside what the record shows of that stage. */
export const Answered = ({
  asked,
  voices,
}: {
  readonly asked: StageBargained;
  readonly voices: Voices;
}) => {
  const { names } = useDesk();
  const { debrief, scenario } = useDebrief();
  const answers = debrief.answers.filter(({ step }) => step === 'bargained');
  return (
    <section>
      <OwnAnswers answers={answers} nameOf={nameOf(names)} />
      <h2>{say('bargained.was', { stage: names.stage(asked.stage) })}</h2>
      <ul class="bargained-was">
        {partyIds(scenario).map((party) => {
          const [offer] = asked.sides[party]!.offers;
          return (
            <li key={party}>
              {offer
                ? say('bargained.wasFirst', {
                    whose: voices.whose(party),
                    percent: percentOf(offer.share),
                    band: sayBand(bandOf(offer.share)),
                  })
                : say('bargained.wasNoOffer', { who: voices.who(party) })}
            </li>
          );
        })}
        <li>{moreWords(scenario, asked, voices)}</li>
      </ul>
      <p class="note">{say('bargained.scale')}</p>
    </section>
  );
};
