import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { REASON_LENGTH } from '../../session/session.ts';
import type { PartyId } from '../../negotiation/scenarioData.ts';
import type { Answer } from '../../session/debrief.ts';
import { useDesk } from '../deskContext.ts';
import { isPublic } from '../preferences.ts';
import { say } from './debriefWords.ts';
import { OneByOne } from './oneByOne.tsx';
import { OwnFold } from './ownFold.tsx';
import { useDebrief } from './useDebrief.ts';

interface AskFormProps {
  readonly question: string;
  /** What is committed; answers without pick and words are left out. */
  readonly answers: readonly Answer[];
  /** Whether enough is answered to look. */
  readonly ready: boolean;
  /** The fields. */
  readonly children: ComponentChildren;
}

const isGiven = ({ picked, words }: Answer): boolean =>
  picked !== null || (words !== null && words.trim() !== '');

/** What a step asks before it tells: answered and committed, or passed over, which is noticed. */
export const AskForm = ({ question, answers, ready, children }: AskFormProps) => {
  const { commit, pass, isPair } = useDebrief();
  const isTogether = isPair && answers.every(({ by }) => by === null);
  const [isEarly, setEarly] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (ready) commit(answers.filter(isGiven));
    else setEarly(true);
  };
  return (
    <form class="ask" onSubmit={submit}>
      <p class="stamp small">{say('debrief.ask')}</p>
      <h2 class="ask-question">{question}</h2>
      {isTogether && <p class="note">{say('debrief.together')}</p>}
      <OneByOne>{children}</OneByOne>
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={!ready}>
          {say('debrief.commit')}
        </button>
        <button type="button" class="button quiet" onClick={pass}>
          {say('debrief.pass')}
        </button>
      </div>
      <output class="ask-early">{isEarly && !ready ? say('debrief.notReady') : ''}</output>
      <p class="note">{say('debrief.askNote')}</p>
    </form>
  );
};

export interface Pick {
  /** At most 120 characters. */
  readonly id: string;
  readonly label: string;
}

interface PickFieldProps {
  readonly label: string;
  readonly picks: readonly Pick[];
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

/** One of several, by radio buttons in a row. */
export const PickField = ({ label, picks, picked, onPick }: PickFieldProps) => {
  const group = useId();
  return (
    <fieldset class="ask-picks">
      <legend>{label}</legend>
      <div class="ask-pick-row">
        {picks.map(({ id, label: name }) => (
          <label key={id} class="ask-pick">
            <input type="radio" name={group} checked={picked === id} onChange={() => onPick(id)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface WordsFieldProps {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly rows?: number;
  /** The step asks for nothing else: nothing can be committed without it. */
  readonly isNeeded?: boolean;
  /** Called when the reader leaves the field after a change. */
  readonly onLeave?: (words: string) => void;
}

/** A field for the learner’s own words; before a class it is folded under its question. */
export const WordsField = ({
  label,
  words,
  onWords,
  rows = 3,
  isNeeded = false,
  onLeave,
}: WordsFieldProps) => {
  const { preferences } = useDesk();
  const [name] = useState(words.trim() === '' ? say('class.write') : say('class.said'));
  const id = useId();
  const saysOptional = !isNeeded && !isPublic(preferences);
  return (
    <div class="ask-words">
      <label for={id}>
        {label} {saysOptional && <span class="note">{say('debrief.optional')}</span>}
      </label>
      <OwnFold name={name}>
        <textarea
          id={id}
          rows={rows}
          maxLength={REASON_LENGTH}
          value={words}
          onInput={(event) => onWords(event.currentTarget.value)}
          onChange={(event) => onLeave?.(event.currentTarget.value)}
        />
      </OwnFold>
    </div>
  );
};

interface KeptFieldProps {
  readonly label: string;
  readonly about: string;
  readonly by?: PartyId | null;
  readonly rows?: number;
}

/** A field whose words are kept with the game when the reader leaves it: where a step asks and tells nothing. */
export const KeptField = ({ label, about, by = null, rows }: KeptFieldProps) => {
  const { answer, commit } = useDebrief();
  const [words, setWords] = useState(answer(about, by)?.words ?? '');
  const keep = (said: string): void =>
    commit([{ by, about, picked: null, words: said.trim() === '' ? null : said.trim() }]);
  return (
    <WordsField
      label={label}
      words={words}
      onWords={setWords}
      onLeave={keep}
      {...(rows === undefined ? {} : { rows })}
    />
  );
};
