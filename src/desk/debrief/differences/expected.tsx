import { useState } from 'preact/hooks';
import type { TextBeside } from '../../../history/differences.ts';
import { sayList } from '../../../i18n/translate.ts';
import { stageById } from '../../../negotiation/lookup.ts';
import type { Answer } from '../../../session/debrief.ts';
import { useDesk } from '../../deskContext.ts';
import { AskForm, PickField, WordsField } from '../askForm.tsx';
import { OwnAnswers } from '../ownAnswers.tsx';
import { OwnFold } from '../ownFold.tsx';
import { useDebrief } from '../useDebrief.ts';
import { useClauseName } from './articles.tsx';
import { say } from './differenceWords.ts';

interface Item {
  /** What an answer is about. */
  readonly about: string;
  readonly label: string;
  readonly isSo: boolean;
}

const DIFFERS = 'differs';
const NONE = 'none';
const BLOCKER = 'blocker';
const WHY = 'why';

/** What may read or come out otherwise: clauses where there is a text, else issues and courses stage by stage. */
const useItems = (beside: TextBeside): readonly Item[] => {
  const { names } = useDesk();
  const nameOf = useClauseName();
  if (beside.articles.length > 0)
    return beside.articles.map(({ clause, standing }) => ({
      about: `clause.${clause}`,
      label: nameOf(clause),
      isSo: standing !== 'same',
    }));
  const stages = new Set([...beside.left, ...beside.courses].map(({ visit }) => visit));
  const placed = (stage: string, issue: string): string =>
    stages.size > 1 ? say('differ.leftOf', { stage: names.stage(stage), issue }) : issue;
  const left = beside.left.map(({ visit, stage, issue, yours, history }) => ({
    about: `left.${visit}.${issue}`,
    label: placed(stage, names.issue(issue)),
    isSo: yours !== history,
  }));
  const courses = beside.courses.map(({ visit, stage, party, yours, history }) => ({
    about: `course.${visit}.${party}`,
    label: say('differ.courseOf', { stage: names.stage(stage), capital: names.capital(party) }),
    isSo: yours !== history,
  }));
  return [...left, ...courses];
};

const CheckRow = ({
  label,
  checked,
  onToggle,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
}) => (
  <label class="ask-tick">
    <input type="checkbox" checked={checked} onChange={onToggle} />
    <span>{label}</span>
  </label>
);

const why = (words: string): Answer => ({
  by: null,
  about: WHY,
  picked: null,
  words: words.trim() || null,
});

const AskItems = ({ beside }: { readonly beside: TextBeside }) => {
  const { names } = useDesk();
  const items = useItems(beside);
  const isText = beside.articles.length > 0;
  const [named, setNamed] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const toggle = (about: string): void => {
    const others = named.filter(
      (known) => known !== about && (about === NONE) === (known === NONE),
    );
    setNamed(named.includes(about) ? others : [...others, about]);
  };
  const answers = named.map((about) => ({ by: null, about, picked: DIFFERS, words: null }));
  return (
    <AskForm
      question={say(isText ? 'differ.askArticles' : 'differ.askLeft', {
        text: names.historysText(),
      })}
      answers={[...answers, why(words)]}
      ready={named.length > 0}
    >
      <fieldset class="ask-ticks">
        <legend>{say(isText ? 'differ.tick' : 'differ.tickLeft')}</legend>
        {[...items, { about: NONE, label: say('differ.none') }].map(({ about, label }) => (
          <CheckRow
            key={about}
            label={label}
            checked={named.includes(about)}
            onToggle={() => toggle(about)}
          />
        ))}
      </fieldset>
      <WordsField label={say('differ.why')} words={words} onWords={setWords} />
    </AskForm>
  );
};

const AskBlocker = ({ visit }: { readonly visit: number }) => {
  const { names } = useDesk();
  const { debrief, scenario } = useDebrief();
  const [picked, setPicked] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const stage = debrief.played[visit]?.stage;
  const live = stage === undefined ? [] : stageById(scenario, stage).live;
  const picks = live.map((id) => ({ id, label: names.issue(id) }));
  return (
    <AskForm
      question={say('differ.askBlocker')}
      answers={[{ by: null, about: BLOCKER, picked, words: null }, why(words)]}
      ready={picked !== null}
    >
      <PickField
        label={say('differ.blocker')}
        picks={[...picks, { id: NONE, label: say('differ.noBlocker') }]}
        picked={picked}
        onPick={setPicked}
      />
      <WordsField label={say('differ.why')} words={words} onWords={setWords} />
    </AskForm>
  );
};

/** Asks what differs before it is shown. */
export const AskExpected = ({ beside }: { readonly beside: TextBeside }) =>
  beside.unsigned ? <AskBlocker visit={beside.unsigned.visit} /> : <AskItems beside={beside} />;

const Found = ({
  words,
  items,
}: {
  readonly words: 'differ.hit' | 'differ.miss' | 'differ.unseen';
  readonly items: readonly Item[];
}) =>
  items.length === 0 ? null : (
    <li>{say(words, { items: sayList(items.map(({ label }) => label)) })}</li>
  );

const ExpectedItems = ({ beside }: { readonly beside: TextBeside }) => {
  const { answer } = useDebrief();
  const items = useItems(beside);
  const named = items.filter(({ about }) => answer(about)?.picked === DIFFERS);
  if (named.length === 0 && answer(NONE) === null) return null;
  const unseen = items.filter((item) => item.isSo && !named.includes(item));
  if (named.length + unseen.length === 0) return <p>{say('differ.allSame')}</p>;
  return (
    <ul>
      <Found words="differ.hit" items={named.filter(({ isSo }) => isSo)} />
      <Found words="differ.miss" items={named.filter(({ isSo }) => !isSo)} />
      <Found words="differ.unseen" items={unseen} />
    </ul>
  );
};

const ExpectedBlocker = ({ blockers }: { readonly blockers: readonly string[] }) => {
  const { names } = useDesk();
  const { answer } = useDebrief();
  const picked = answer(BLOCKER)?.picked ?? null;
  if (picked === null) return null;
  const nameOf = (id: string): string => (id === NONE ? say('differ.noBlocker') : names.issue(id));
  const open =
    blockers.length === 0
      ? say('differ.nothingOpen')
      : sayList(blockers.map((issue) => names.issue(issue)));
  return <p>{say('differ.blockerWas', { picked: nameOf(picked), open })}</p>;
};

/** The learner’s answer beside what is so. */
export const Expected = ({ beside }: { readonly beside: TextBeside }) => {
  const { debrief, answer } = useDebrief();
  const isAnswered = debrief.answers.some(({ step }) => step === 'text');
  if (!isAnswered) return null;
  const reason = answer(WHY);
  return (
    <section class="expected">
      <h2 class="capitals">{say('differ.expected')}</h2>
      <OwnFold>
        {beside.unsigned ? (
          <ExpectedBlocker blockers={beside.unsigned.blockers} />
        ) : (
          <ExpectedItems beside={beside} />
        )}
      </OwnFold>
      {reason && <OwnAnswers answers={[reason]} nameOf={() => null} />}
    </section>
  );
};
