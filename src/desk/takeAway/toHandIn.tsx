import { useId, useState } from 'preact/hooks';
import { download } from '../title/files.ts';
import { handInPage } from './handIn.ts';
import { handInHtml } from './handInHtml.ts';
import { say } from './say.ts';
import { useTakenGame } from './takenGame.ts';

const LONGEST_NAME = 120;

/** The page with the learner's own words, under a name that is kept nowhere. */
export const ToHandIn = () => {
  const game = useTakenGame();
  const field = useId();
  const [name, setName] = useState('');
  const save = (): void =>
    download(
      `${game.fileName}-hand-in.html`,
      handInHtml(handInPage(game, name)),
      'text/html;charset=utf-8',
    );
  return (
    <section class="take-hand-in">
      <h3>{say('take.handIn')}</h3>
      <p class="note">{say('take.handInNote')}</p>
      <label for={field}>{say(game.side === null ? 'take.names' : 'take.name')}</label>
      <input
        id={field}
        type="text"
        class="take-name"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p class="note">{say('take.nameNote')}</p>
      <button type="button" class="button" onClick={save}>
        {say('take.handInSave')}
      </button>
    </section>
  );
};
