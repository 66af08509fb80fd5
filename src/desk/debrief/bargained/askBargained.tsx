import { useState } from 'preact/hooks';
import type { StageBargained } from '../../../history/bargained.ts';
import { partyIds } from '../../../negotiation/lookup.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import type { Answer } from '../../../session/debrief.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { AskForm, PickField, WordsField } from '../askForm.tsx';
import { useDebrief } from '../useDebrief.ts';
import { BAND_IDS, say, sayBand } from './bargainedWords.ts';
import { useBargained } from './useBargained.ts';

export const ABOUT_FIRST = 'first-offer';
export const ABOUT_MORE = 'moved-more';
const ABOUT_NOTHING = 'no-table';
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

const AskStage = ({ asked }: { readonly asked: StageBargained }) => {
  const { names } = useDesk();
  const { scenario, side, isPair } = useDebrief();
  const [bands, setBands] = useState<Readonly<Record<PartyId, string>>>({});
  const [more, setMore] = useState<string | null>(null);
  const stage = names.stage(asked.stage);
  const askedOf: readonly PartyId[] = isPair ? partyIds(scenario) : [side];
  const bandOf = (party: PartyId): string | null => bands[party] ?? null;
  const firsts = askedOf.map((party): Answer => {
    const by = isPair ? party : null;
    return { by, about: ABOUT_FIRST, picked: bandOf(party), words: null };
  });
  const answers = [...firsts, { by: null, about: ABOUT_MORE, picked: more, words: null }];
  const who = partyIds(scenario).map((id) => ({ id, label: first(names.delegation(id)) }));
  const ready = answers.every(({ picked }) => picked !== null);
  return (
    <AskForm question={say('bargained.ask')} answers={answers} ready={ready}>
      {askedOf.map((party) => (
        <FirstField
          key={party}
          party={party}
          stage={stage}
          picked={bandOf(party)}
          onPick={(id) => setBands({ ...bands, [party]: id })}
        />
      ))}
      <PickField
        label={say('bargained.askMore', { stage })}
        picks={[...who, { id: ALIKE, label: say('bargained.alike') }]}
        picked={more}
        onPick={setMore}
      />
    </AskForm>
  );
};

const AskNothing = () => {
  const [words, setWords] = useState('');
  return (
    <AskForm
      question={say('bargained.ask')}
      answers={[{ by: null, about: ABOUT_NOTHING, picked: null, words: words.trim() }]}
      ready={words.trim() !== ''}
    >
      <WordsField label={say('bargained.askNothing')} words={words} onWords={setWords} />
    </AskForm>
  );
};

/** Asks where one’s first offer lay and who moved more, before anything is measured. */
export const AskBargained = () => {
  const { asked } = useBargained();
  return asked ? <AskStage asked={asked} /> : <AskNothing />;
};
