import { useState } from 'preact/hooks';
import type { Comparison } from '../../../history/comparison.ts';
import type { Stage } from '../../../negotiation/scenarioData.ts';
import type { Answer } from '../../../session/debrief.ts';
import type { Visit } from '../../../session/session.ts';
import { translate } from '../../../i18n/translate.ts';
import { useDesk } from '../../deskContext.ts';
import { first } from '../../names.ts';
import { readingPicture } from '../../parts/pictures.ts';
import { Plate } from '../../parts/plate.tsx';
import { Told as TextTold } from '../../parts/sentences.tsx';
import { AtVisit } from '../atVisit.tsx';
import { inPlain, type Tell } from '../../texts.ts';
import { useAnswerers } from '../answerers.ts';
import { AskForm, PickField, WordsField } from '../askForm.tsx';
import { say } from '../debriefWords.ts';
import { OwnAnswers } from '../ownAnswers.tsx';
import type { StepPage } from '../stepPage.ts';
import { useDebrief } from '../useDebrief.ts';

/** Which look ahead belongs to a text: the first of its options that the scenario writes one for; “none” without a text. */
export const laterVariant = (
  tell: Tell,
  { id, live }: Stage,
  { signed, terms }: Comparison,
  side: string,
): string => {
  if (!signed) return 'none';
  const options = live.map((issue) => terms.find((term) => term.issue === issue)?.yours);
  const told = options.find(
    (option) => option && tell(`stage.${id}.later.${option}.${side}`).length > 0,
  );
  return told ?? 'none';
};

interface LookAhead {
  readonly visit: Visit;
  readonly comparison: Comparison;
}

/** The last stage of the game years after which something is told. */
const useLookAhead = (): LookAhead | null => {
  const { view, tell } = useDesk();
  const { roadEnd } = useDebrief().debrief;
  const at = view.visits.findLastIndex(
    ({ stage }) => tell(`stage.${stage}.later.title`).length > 0,
  );
  const visit = view.visits[at];
  const comparison = roadEnd.stages[at]?.comparison;
  return visit && comparison ? { visit, comparison } : null;
};

const ABOUT = 'serves';
const BOTH = 'both';
const NEITHER = 'neither';

const useWhom = () => {
  const { bundle, names } = useDesk();
  return [
    ...bundle.scenario.parties.map(({ id }) => ({ id, label: first(names.party(id)) })),
    { id: BOTH, label: say('later.both') },
    { id: NEITHER, label: say('later.neither') },
  ];
};

const Asked = ({ ahead: { comparison } }: { readonly ahead: LookAhead }) => {
  const whom = useWhom();
  const answerers = useAnswerers();
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const [words, setWords] = useState<Readonly<Record<string, string>>>({});
  const answers = answerers.map(({ by }): Answer => ({
    by,
    about: ABOUT,
    picked: picked[`${by}`] ?? null,
    words: words[`${by}`]?.trim() || null,
  }));
  return (
    <AskForm
      question={say(comparison.signed ? 'later.ask' : 'later.askNone')}
      answers={answers}
      ready={answers.every((answer) => answer.picked !== null)}
    >
      {answerers.flatMap(({ by, asked }) => [
        <PickField
          key={`whom ${by}`}
          label={asked(say('later.whom'))}
          picks={whom}
          picked={picked[`${by}`] ?? null}
          onPick={(id) => setPicked({ ...picked, [`${by}`]: id })}
        />,
        <WordsField
          key={`why ${by}`}
          label={asked(say('later.why'))}
          words={words[`${by}`] ?? ''}
          onWords={(said) => setWords({ ...words, [`${by}`]: said })}
        />,
      ])}
    </AskForm>
  );
};

const Ask = () => {
  const ahead = useLookAhead();
  return ahead && <Asked ahead={ahead} />;
};

/** What may have failed all the same is told of a text that history did not have. */
const partsOf = (isSupposed: boolean) =>
  isSupposed ? (['record', 'fails'] as const) : (['record'] as const);

const isHistorys = ({ signed, same, ending, historicalEnding }: Comparison): boolean =>
  signed && same && ending === historicalEnding;

const LaterText = ({ ahead: { comparison } }: { readonly ahead: LookAhead }) => {
  const { stage, tell, names, bundle } = useDesk();
  const { side } = useDebrief();
  const at = `stage.${stage.id}.later`;
  const variant = laterVariant(tell, stage, comparison, side);
  const { signed } = comparison;
  const isSame = isHistorys(comparison);
  return (
    <>
      {isSame && <p class="lead">{say('later.same')}</p>}
      {signed && !isSame && <TextTold text={`${at}.lead`} class="lead" />}
      <div class="two-columns">
        {bundle.scenario.parties.map(({ id }) => (
          <section key={id}>
            <h3>{translate('later.could', { party: names.party(id) })}</h3>
            <TextTold text={`${at}.${variant}.${id}`} />
          </section>
        ))}
      </div>
      {partsOf(signed && !isSame).map((part) => (
        <section key={part}>
          <h3 class="capitals">{translate(`later.${part}`)}</h3>
          <TextTold text={`${at}.${part}`} />
        </section>
      ))}
    </>
  );
};

const Own = () => {
  const { debrief } = useDebrief();
  const whom = useWhom();
  const answers = debrief.answers.filter(({ step }) => step === 'later');
  return (
    <OwnAnswers
      answers={answers}
      nameOf={({ picked }) =>
        say('later.youSaid', { whom: whom.find(({ id }) => id === picked)?.label ?? '' })
      }
    />
  );
};

/** What the look ahead is called; without a text it may have a name of its own. */
const titleOf = (tell: Tell, { visit, comparison }: LookAhead): string => {
  const at = `stage.${visit.stage}.later`;
  const unsigned = comparison.signed ? '' : inPlain(tell(`${at}.none.title`));
  return unsigned || inPlain(tell(`${at}.title`));
};

const Told = () => {
  const { tell } = useDesk();
  const ahead = useLookAhead();
  if (!ahead) return null;
  return (
    <div class="step-later">
      <Plate picture={{ address: readingPicture('later'), shows: '' }}>
        {!isHistorys(ahead.comparison) && <p class="stamp">{translate('later.stamp')}</p>}
        <h2>{titleOf(tell, ahead)}</h2>
      </Plate>
      <Own />
      <AtVisit visit={ahead.visit}>
        <LaterText ahead={ahead} />
      </AtVisit>
    </div>
  );
};

export const LaterStep: StepPage = { Ask, Told };
