import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { SaveSummary } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { FilePicker } from './filePicker.tsx';
import { download } from './files.ts';
import { first, type Names } from '../names.ts';
import { saveWords } from '../words/saveWords.ts';

const nameOf = (names: Names, { choice, screen }: SaveSummary, number: number): string =>
  choice === null
    ? translate('title.saveBroken')
    : translate('title.saveNamed', {
        number,
        side: first(names.party(choice.side)),
        where: translate(`screen.${screen ?? 'table'}`),
      });

/** Removing asks once more. */
const Forget = ({ save, name }: { readonly save: string; readonly name: string }) => {
  const { send } = useDesk();
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button
        type="button"
        class="button quiet"
        aria-label={`${translate('title.saveForget')}, ${name}`}
        onClick={() => setSure(true)}
      >
        {translate('title.saveForget')}
      </button>
    );
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={`${translate('title.saveForgetSure')}, ${name}`}
        onClick={(event) => {
          event.currentTarget.closest('details')?.querySelector('summary')?.focus();
          send({ kind: 'forget', save });
        }}
      >
        {translate('title.saveForgetSure')}
      </button>
      <button type="button" class="button quiet" onClick={() => setSure(false)}>
        {translate('title.saveKeep')}
      </button>
    </>
  );
};

const SavedGame = ({ save, number }: { readonly save: SaveSummary; readonly number: number }) => {
  const { names, send } = useDesk();
  const { id, choice, turns, screen, problem, text } = save;
  const name = nameOf(names, save, number);
  const where = translate(`screen.${screen ?? 'table'}`);
  return (
    <li class="saved-game">
      <p>
        {problem || choice === null
          ? `${translate('title.saveBroken')}. ${problem ? saveWords(problem, names) : ''}`
          : translate('title.save', { count: turns, side: first(names.party(choice.side)), where })}
      </p>
      <div class="buttons">
        {!problem && (
          <button
            type="button"
            class="button"
            aria-label={`${translate('title.continue')}, ${name}`}
            onClick={() => send({ kind: 'resume', save: id })}
          >
            {translate('title.continue')}
          </button>
        )}
        <button
          type="button"
          class="button quiet"
          aria-label={`${translate('title.saveDownload')}, ${name}`}
          onClick={() => download(`two-islands-${number}.json`, text)}
        >
          {translate('title.saveDownload')}
        </button>
        <Forget save={id} name={name} />
      </div>
    </li>
  );
};

/** Games of another scenario are kept, and opened there. */
const isForeign = ({ problem }: SaveSummary): boolean => problem?.code === 'other-scenario';

/** The games kept in this browser, newest first, and the door for one from a file. */
export const SavedGames = () => {
  const { view, send } = useDesk();
  const foreign = view.saves.filter(isForeign);
  const saves = view.saves.filter((save) => !isForeign(save));
  return (
    <details class="saved-games" open={saves.length > 0}>
      <summary>{translate('title.savedGames')}</summary>
      <ul>
        {saves.map((save, index) => (
          <SavedGame key={save.id} save={save} number={saves.length - index} />
        ))}
      </ul>
      {foreign.length > 0 && (
        <p class="note">{translate('title.savesForeign', { count: foreign.length })}</p>
      )}
      <FilePicker
        label={translate('title.import')}
        onText={(text) => send({ kind: 'import', text })}
      />
    </details>
  );
};
