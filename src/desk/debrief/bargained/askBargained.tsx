import { useState } from 'preact/hooks';
import { isMeasured, type StageBargained } from '../../../history/bargained.ts';
import { partyIds } from '../../../negotiation/lookup.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import type { Answer } from '../../../session/debrief.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { type Answerer, useAnswerers } from '../answerers.ts';
import { AskForm, PickField } from '../askForm.tsx';
import { AskInWords } from '../askInWords.tsx';
import { useDebrief } from '../useDebrief.ts';
import { BAND_IDS, say, sayBand } from './bargainedWords.ts';
import { useBargained } from './useBargained.ts';

export const ABOUT_FIRST = 'first-offer';
export const ABOUT_MORE = 'moved-more';
export const ABOUT_UNMEASURED = 'unmeasured';
export const ALIKE = 'alike';

const BANDS = BAND_IDS.map((id) => ({ id, label: sayBand(id) }));

interface FirstFieldProps {
  readonly party: PartyId;
  readonly stage: string;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

const FirstField = ({ party, stage, picked, onPick }: FirstFieldProps) => {
  const { names } = useDesk();
  const { isPair } = useDebrief();
  const label = isPair
    ? say('bargained.askFirstOf', { who: names.delegation(party), stage })
    : say('bargained.askFirst', { stage });
  return <PickField label={label} picks={BANDS} picked={picked} onPick={onPick} />;
};

interface MoreFieldProps extends Omit<FirstFieldProps, 'party'> {
  readonly answerer: Answerer;
}

const MoreField = ({ answerer, stage, picked, onPick }: MoreFieldProps) => {
  const { names } = useDesk();
  const { scenario } = useDebrief();
  const who = partyIds(scenario).map((id) => ({ id, label: first(names.delegation(id)) }));
  return (
    <PickField
      label={answerer.asked(say('bargained.askMore', { stage }))}
      picks={[...who, { id: ALIKE, label: say('bargained.alike') }]}
      picked={picked}
      onPick={onPick}
    />
  );
};

const moreOf = (by: PartyId | null, picked: string | undefined): Answer => ({
  by,
  about: ABOUT_MORE,
  picked: picked ?? null,
  words: null,
});

interface AskedProps {
  readonly asked: StageBargained;
}

const AskMeasured = ({ asked, of }: AskedProps & { readonly of: readonly PartyId[] }) => {
  const { names } = useDesk();
  const { isPair } = useDebrief();
  const answerers = useAnswerers();
  const [bands, setBands] = useState<Readonly<Record<PartyId, string>>>({});
  const [more, setMore] = useState<Readonly<Record<string, string>>>({});
  const stage = names.stage(asked.stage);
  const firsts = of.map((party): Answer => {
    const by = isPair ? party : null;
    return { by, about: ABOUT_FIRST, picked: bands[party] ?? null, words: null };
  });
  const mores = isMeasured(asked) ? answerers.map(({ by }) => moreOf(by, more[`${by}`])) : [];
  const answers = [...firsts, ...mores];
  const ready = answers.every(({ picked }) => picked !== null);
  return (
    <AskForm question={say('bargained.ask')} answers={answers} ready={ready}>
      {of.map((party) => (
        <FirstField
          key={party}
          party={party}
          stage={stage}
          picked={bands[party] ?? null}
          onPick={(id) => setBands({ ...bands, [party]: id })}
        />
      ))}
      {mores.length > 0 &&
        answerers.map((answerer) => (
          <MoreField
            key={answerer.by}
            answerer={answerer}
            stage={stage}
            picked={more[`${answerer.by}`] ?? null}
            onPick={(id) => setMore({ ...more, [`${answerer.by}`]: id })}
          />
        ))}
    </AskForm>
  );
};

const AskUnmeasured = ({ asked }: AskedProps) => {
  const { names } = useDesk();
  return (
    <AskInWords
      question={say('bargained.ask')}
      about={ABOUT_UNMEASURED}
      label={say('bargained.askUnmeasured', { stage: names.stage(asked.stage) })}
    />
  );
};

/** Asks where one’s first offer lay and who moved more, as far as the game can tell, before anything is measured. */
export const AskBargained = () => {
  const { scenario, side, isPair } = useDebrief();
  const { asked } = useBargained();
  if (!asked) return null;
  const led: readonly PartyId[] = isPair ? partyIds(scenario) : [side];
  const of = led.filter((party) => asked.sides[party]!.offers.length > 0);
  return of.length > 0 ? <AskMeasured asked={asked} of={of} /> : <AskUnmeasured asked={asked} />;
};
