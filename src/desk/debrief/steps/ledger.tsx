import { useEffect, useMemo, useState } from 'preact/hooks';
import { gainedMost } from '../../../history/gains.ts';
import { isLedgerAtStake, tablesIn } from '../../../history/stepsLeftOut.ts';
import { sayList } from '../../../i18n/translate.ts';
import type { PartyId } from '../../../negotiation/scenarioData.ts';
import type { Answer } from '../../../session/debrief.ts';
import { LostPart } from '../../archive/lostPart.tsx';
import { useDesk } from '../../deskContext.ts';
import { AskForm, type Pick, PickField } from '../askForm.tsx';
import { OwnAnswers } from '../ownAnswers.tsx';
import { InterestLedger } from '../space/interestLedger.tsx';
import type { SpacePaper } from '../space/spacePaper.tsx';
import { sayOfSpace as say } from '../space/spaceWords.ts';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

const ROOMS = ['none', 'one', 'few', 'many'] as const;
const NONE = 'none';
const ABOUT_ROOM = 'room';

/** What a party did best on is asked about each party a learner led. */
const useLed = (): readonly PartyId[] => {
  const { side, other, isPair } = useDebrief();
  return isPair ? [side, other] : [side];
};

/** The stages of this game at which both sat at a table, by their place in it. */
const useTables = (): readonly number[] => {
  const { debrief, scenario } = useDebrief();
  return useMemo(() => tablesIn(scenario, debrief.played), [scenario, debrief.played]);
};

const useInterests = (): readonly Pick[] => {
  const { bundle, names } = useDesk();
  return [
    ...bundle.scenario.interests.map((id) => ({ id, label: names.interest(id) })),
    { id: NONE, label: say('ledger.noneBetter') },
  ];
};

/** One stage by itself is laid beside the same stage of history; a road, and a text refused at home, beside the whole of it. */
const useLedgers = () => {
  const { debrief } = useDebrief();
  const { played, roadEnd, comparison } = debrief;
  const isRefused = played.at(-1)?.ended.votes.some(({ passed }) => !passed) ?? false;
  return played.length > 1 || isRefused ? roadEnd.comparison : comparison;
};

/** Neither text, this game's nor history's, gave any interest anything. */
const isBare = ({ ledger, historicalLedger }: ReturnType<typeof useLedgers>): boolean =>
  [ledger, historicalLedger]
    .flatMap((of) => Object.values(of))
    .every((points) => Object.values(points).every((value) => value === 0));

/** What can be asked of this game: what each party led did best on, where that hung on it, and how much room there was. */
const useQuestions = () => {
  const { names } = useDesk();
  const { debrief, scenario } = useDebrief();
  const isAtStake = isLedgerAtStake(scenario, debrief.played);
  const led = useLed();
  const interests = useInterests();
  const last = useTables().at(-1);
  const best = led.map((party) => ({
    about: `best:${party}`,
    label: say('ledger.bestOf', { party: names.party(party) }),
    picks: interests,
  }));
  const room = {
    about: ABOUT_ROOM,
    label: say('ledger.roomAt', { stage: names.stage(debrief.played[last ?? 0]?.stage ?? '') }),
    picks: ROOMS.map((id) => ({ id, label: say(`ledger.room.${id}`) })),
  };
  const questions = [...(isAtStake ? best : []), ...(last === undefined ? [] : [room])];
  return { isAtStake, questions };
};

const Ask = () => {
  const { isAtStake, questions } = useQuestions();
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const answers = Object.entries(picked).map(([about, id]): Answer => ({
    by: null,
    about,
    picked: id,
    words: null,
  }));
  return (
    <AskForm
      question={say(isAtStake ? 'ledger.ask' : 'ledger.askRoom')}
      answers={answers}
      ready={answers.length > 0}
    >
      {questions.map(({ about, label, picks }) => (
        <PickField
          key={about}
          label={label}
          picks={picks}
          picked={picked[about] ?? null}
          onPick={(id) => setPicked({ ...picked, [about]: id })}
        />
      ))}
    </AskForm>
  );
};

const Own = () => {
  const { names } = useDesk();
  const { debrief } = useDebrief();
  const interests = useInterests();
  const last = useTables().at(-1);
  const nameOf = ({ about, picked }: Answer): string => {
    if (about === ABOUT_ROOM) {
      const room = ROOMS.find((id) => id === picked) ?? 'none';
      const stage = names.stage(debrief.played[last ?? 0]?.stage ?? '');
      return say('ledger.saidRoom', { stage, room: say(`ledger.room.${room}`) });
    }
    const interest = interests.find(({ id }) => id === picked)?.label ?? '';
    return say('ledger.saidBest', { party: names.party(about.slice('best:'.length)), interest });
  };
  const answers = debrief.answers.filter(({ step }) => step === 'ledger');
  return <OwnAnswers answers={answers} nameOf={nameOf} />;
};

const Gained = ({ party }: { readonly party: PartyId }) => {
  const { names } = useDesk();
  const { ledger, historicalLedger } = useLedgers();
  const best = gainedMost(ledger[party] ?? {}, historicalLedger[party] ?? {});
  const of = { party: names.party(party), interests: sayList(best.map(names.interest)) };
  return <li>{best.length === 0 ? say('ledger.gainedNone', of) : say('ledger.gained', of)}</li>;
};

const Interests = () => {
  const { scenario } = useDebrief();
  const ledgers = useLedgers();
  return (
    <section>
      <h2>{say('ledger.title')}</h2>
      {isBare(ledgers) ? (
        <p>{say('ledger.noText')}</p>
      ) : (
        <>
          <ul class="space-counts">
            {scenario.parties.map(({ id }) => (
              <Gained key={id} party={id} />
            ))}
          </ul>
          <InterestLedger ledgers={ledgers} />
          <p class="note">{say('ledger.note')}</p>
        </>
      )}
    </section>
  );
};

type Paper = typeof SpacePaper;

/** The plot comes when the step is opened: no other page needs it. */
const usePlot = () => {
  const [plot, setPlot] = useState<{ readonly Paper: Paper } | 'lost' | null>(null);
  const fetch = (): void => {
    setPlot(null);
    import('../space/spacePaper.tsx').then(
      ({ SpacePaper: Paper }) => setPlot({ Paper }),
      () => setPlot('lost'),
    );
  };
  useEffect(fetch, []);
  return { plot, fetch };
};

const Space = () => {
  const { plot, fetch } = usePlot();
  const visits = useTables();
  return (
    <section class="space">
      <h2>{say('space.title')}</h2>
      {visits.length === 0 && <p>{say('space.nowhere')}</p>}
      {plot === 'lost' && <LostPart words={say('space.lost')} onAgain={fetch} />}
      {plot === null && <p class="note">{say('space.fetching')}</p>}
      {visits.length > 0 && plot !== null && plot !== 'lost' && <plot.Paper visits={visits} />}
    </section>
  );
};

const Told = () => (
  <div class="step-ledger">
    <Own />
    <Interests />
    <Space />
  </div>
);

export const LedgerStep: StepPage = { Ask, Told };
