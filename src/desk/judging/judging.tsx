import { useId } from 'preact/hooks';
import { sayDate } from '../../i18n/dates.ts';
import type { ScenarioBundle } from '../../scenario/bundle.ts';
import { judgeReading, weighClaim } from '../../scenario/support.ts';
import { useDesk } from '../deskContext.ts';
import { Sentences, Told } from '../parts/sentences.tsx';
import { judgedLines, say } from './judgeWords.ts';
import { type Judgement, useJudgement } from './judgements.ts';
import { type Question, sourcesOf } from './questions.ts';

interface JudgingProps {
  readonly question: Question;
}

interface PartProps extends JudgingProps {
  readonly judgement: Judgement;
  readonly change: (part: Partial<Judgement>) => void;
}

const named =
  ({ evidence }: ScenarioBundle) =>
  (id: string): string =>
    say('judge.named', { title: evidence[id]?.title ?? id });

const Readings = ({ question: { text, readings }, judgement, change }: PartProps) => {
  const { tell } = useDesk();
  const group = useId();
  return (
    <fieldset class="readings">
      <legend>{say('judge.readings')}</legend>
      {readings.map((_, number) => (
        <div key={number} class="reading">
          <label>
            <input
              type="radio"
              name={group}
              checked={judgement.reading === number}
              aria-describedby={`${group}-${number}`}
              onChange={() => change({ reading: number })}
            />
            {say('judge.reading', { number: number + 1 })}
          </label>
          <p id={`${group}-${number}`}>
            <Sentences of={tell(`${text}.reading.${number}`)} />
          </p>
        </div>
      ))}
    </fieldset>
  );
};

const Source = ({
  id,
  judgement,
  change,
}: Omit<PartProps, 'question'> & { readonly id: string }) => {
  const { bundle, openEvidence } = useDesk();
  const source = bundle.evidence[id];
  if (!source) return null;
  const { title, author, date } = source;
  const others = judgement.cited.filter((cited) => cited !== id);
  const isCited = others.length < judgement.cited.length;
  return (
    <li class="judged-source">
      <label>
        <input
          type="checkbox"
          checked={isCited}
          onChange={() => change({ cited: isCited ? others : [...others, id] })}
        />
        {say('judge.source', { title, author, date: sayDate(date) })}
      </label>
      <button
        type="button"
        class="button quiet"
        aria-haspopup="dialog"
        aria-label={say('judge.lookAt', { title })}
        onClick={() => openEvidence([id])}
      >
        {say('judge.look')}
      </button>
    </li>
  );
};

const Sources = (props: PartProps) => {
  const { bundle } = useDesk();
  return (
    <fieldset class="judged-sources">
      <legend>{say('judge.sources')}</legend>
      <p class="note">{say('judge.sourcesNote')}</p>
      <ul>
        {sourcesOf(props.question, bundle).map((id) => (
          <Source key={id} id={id} judgement={props.judgement} change={props.change} />
        ))}
      </ul>
      <button type="button" class="button primary" onClick={() => props.change({ weighed: true })}>
        {say('judge.weigh')}
      </button>
    </fieldset>
  );
};

const Verdict = ({ question, judgement: { reading, cited, weighed } }: PartProps) => {
  const { bundle } = useDesk();
  const speaksForIt = reading === null ? [] : (question.readings[reading] ?? []);
  const judged = weighed ? judgeReading(bundle.evidence, speaksForIt, cited) : null;
  return (
    <output class={`verdict ${judged?.weighed.ok ? 'stands' : ''}`}>
      {judged && judgedLines(judged, named(bundle)).map((line, index) => <p key={index}>{line}</p>)}
    </output>
  );
};

const goesBy = ({ chosen, sure }: Question, reading: number | null): string => {
  if (sure === null) return '';
  if (chosen === null) return say('judge.leavesOpen');
  const says = [say('judge.goesBy', { number: chosen + 1 })];
  if (reading === chosen) says.push(say('judge.same'));
  else if (reading !== null) says.push(say('judge.other', { number: reading + 1 }));
  return says.join(' ');
};

const SameRule = ({ question: { chosen, readings } }: JudgingProps) => {
  const { bundle } = useDesk();
  if (chosen === null) return null;
  const { ok } = weighClaim(bundle.evidence, readings[chosen] ?? []);
  return <p class="note">{say(ok ? 'judge.sameRule.stands' : 'judge.sameRule.refused')}</p>;
};

const Chosen = ({ question, judgement: { reading } }: PartProps) => {
  const { text, sure, chosen } = question;
  return (
    <div class="judge-chosen">
      {sure !== null && <p>{goesBy(question, reading)}</p>}
      <Told text={`${text}.chosen`} />
      {sure !== null && chosen !== null && (
        <p>{say('judge.sure', { sure: say(`judge.sure.${sure}`) })}</p>
      )}
      <SameRule question={question} />
    </div>
  );
};

const openLabel = ({ opened, weighed }: Judgement): string => {
  if (opened) return say('judge.opened');
  return say(weighed ? 'judge.open' : 'judge.openUnjudged');
};

/** A reader chooses a reading, cites sources and hears what the claim is worth; then what the game chose can be opened. */
export const Judging = ({ question }: JudgingProps) => {
  const { judgement, change } = useJudgement(question.id);
  const part = { question, judgement, change };
  const { reading, weighed, opened } = judgement;
  return (
    <div class="judging">
      <Readings {...part} />
      {reading !== null && <Sources {...part} />}
      <Verdict {...part} />
      <button
        type="button"
        class={weighed && !opened ? 'button' : 'button quiet'}
        aria-expanded={opened}
        onClick={() => change({ weighed, opened: !opened })}
      >
        {openLabel(judgement)}
      </button>
      {opened && <Chosen {...part} />}
    </div>
  );
};
