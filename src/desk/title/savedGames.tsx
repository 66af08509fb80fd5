import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import type { SaveProblem, SaveSummary } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { branchWords, numberOf, savedGameFacts, savedGameName } from '../words/savedGameWords.ts';
import { problemWords, saveWords } from '../words/saveWords.ts';
import { FilePicker } from './filePicker.tsx';
import { download } from './files.ts';
import { gamesElsewhere, isForeign } from './foreignGames.ts';
import type { KeptScenario } from './keptScenarios.ts';
import { RemoveButton } from './removeButton.tsx';

/** Opens a broken record up to its first event that could not have happened, where anything of it can be opened. */
const Rescue = ({
  problem,
  text,
  name,
}: {
  readonly problem: SaveProblem | null;
  readonly text: string;
  readonly name: string;
}) => {
  const { send } = useDesk();
  if (!problem?.opensUpTo) return null;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-label={`${translate('save.rescue')}, ${name}`}
        onClick={() => send({ kind: 'rescue', text })}
      >
        {translate('save.rescue')}
      </button>
      <span class="note">{translate('save.rescueNote')}</span>
    </>
  );
};

interface SavedGameProps {
  readonly saves: readonly SaveSummary[];
  readonly save: SaveSummary;
}

const About = ({ saves, save }: SavedGameProps) => {
  const { bundle, names, tell } = useDesk();
  const { stage, problem } = save;
  if (problem || stage === null)
    return (
      <p>
        {`${translate('title.saveBroken')}. ${problem ? saveWords(problem, names) : ''}`.trim()}
      </p>
    );
  const branch = branchWords(saves, save);
  return (
    <>
      <p class="saved-game-stage">
        {numberOf(saves, save.id)}. {names.stage(stage)}
      </p>
      <p>{savedGameFacts(bundle.scenario, { tell, names }, save)}</p>
      {branch !== null && <p class="note">{branch}</p>}
    </>
  );
};

const SavedGame = ({ saves, save }: SavedGameProps) => {
  const { names, send } = useDesk();
  const { id, problem, text } = save;
  const name = savedGameName(names, saves, save);
  return (
    <li class="saved-game">
      <About saves={saves} save={save} />
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
        <Rescue problem={problem} text={text} name={name} />
        <button
          type="button"
          class="button quiet"
          aria-label={`${translate('title.saveDownload')}, ${name}`}
          onClick={() => download(`two-islands-${numberOf(saves, id) ?? 1}.json`, text)}
        >
          {translate('title.saveDownload')}
        </button>
        <RemoveButton
          name={name}
          onRemove={(event) => {
            const list = (event.currentTarget as HTMLElement).closest('details');
            list?.querySelector('summary')?.focus();
            send({ kind: 'forget', save: id });
          }}
        />
      </div>
    </li>
  );
};

/** The game that was played last, for a learner who comes back. */
export const ContinueLast = () => {
  const { view, names, send } = useDesk();
  const saves = view.saves.filter((save) => !isForeign(save));
  const last = saves.find(({ problem }) => problem === null);
  if (!last) return null;
  return (
    <section class="continue" aria-label={translate('title.continueLast')}>
      <button
        type="button"
        class="button primary"
        onClick={() => send({ kind: 'resume', save: last.id })}
      >
        {translate('title.continueNamed', { game: savedGameName(names, saves, last) })}
      </button>
    </section>
  );
};

/** The door for a game from a file; of a broken one as much as can be opened. */
const FromFile = () => {
  const { problem, names, send } = useDesk();
  const [text, setText] = useState('');
  return (
    <>
      <FilePicker
        label={translate('title.import')}
        onText={(read) => {
          setText(read);
          send({ kind: 'import', text: read });
        }}
      />
      {problem?.kind === 'save' && (
        <>
          <p role="alert" class="notice">
            {problemWords(problem, names)}
          </p>
          <div class="buttons">
            <Rescue problem={problem.problem} text={text} name={translate('title.import')} />
          </div>
        </>
      )}
    </>
  );
};

/** The games kept in this browser, newest first, and the door for one from a file. */
export const SavedGames = ({ kept }: { readonly kept: readonly KeptScenario[] }) => {
  const { view, problem } = useDesk();
  const elsewhere = gamesElsewhere(view.saves, kept).length;
  const saves = view.saves.filter((save) => !isForeign(save));
  return (
    <details class="saved-games" open={saves.length > 0 || problem?.kind === 'save'}>
      <summary>{translate('title.savedGames', { count: saves.length })}</summary>
      <ul>
        {saves.map((save) => (
          <SavedGame key={save.id} saves={saves} save={save} />
        ))}
      </ul>
      {elsewhere > 0 && <p class="note">{translate('title.savesForeign', { count: elsewhere })}</p>}
      <FromFile />
    </details>
  );
};
