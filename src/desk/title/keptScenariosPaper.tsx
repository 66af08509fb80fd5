import { useState } from 'preact/hooks';
import { translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { gamesOfScenario } from './foreignGames.ts';
import { download } from './files.ts';
import { forgetScenario, type KeptScenario } from './keptScenarios.ts';
import { readScenario, type ReadScenario } from './readScenario.ts';
import { RemoveButton } from './removeButton.tsx';
import { ScenarioFaults } from './scenarioFaults.tsx';

interface OneProps {
  readonly scenario: KeptScenario;
  readonly onRemoved: () => void;
}

/** What is said of a kept scenario that passed the check when it was opened, and passes no longer. */
const Refused = ({ read, title }: { readonly read: ReadScenario; readonly title: string }) => (
  <ScenarioFaults
    read={read}
    {...(read.kind === 'lost' ? {} : { means: translate('title.ownRefused', { title }) })}
  />
);

const Openers = ({
  scenario: { id, title },
  onOpen,
}: {
  readonly scenario: KeptScenario;
  readonly onOpen: (save: string | null) => void;
}) => {
  const { view } = useDesk();
  const [last] = gamesOfScenario(view.saves, id);
  return (
    <>
      {last && (
        <button
          type="button"
          class="button primary"
          aria-label={`${translate('title.ownContinue')}, ${title}`}
          onClick={() => onOpen(last.id)}
        >
          {translate('title.ownContinue')}
        </button>
      )}
      <button
        type="button"
        class="button"
        aria-label={`${translate('title.ownOpen')}, ${title}`}
        onClick={() => onOpen(null)}
      >
        {translate('title.ownOpen')}
      </button>
    </>
  );
};

const One = ({ scenario, onRemoved }: OneProps) => {
  const { view, playScenario, refusedScenario } = useDesk();
  const { id, title, text } = scenario;
  const games = gamesOfScenario(view.saves, id).length;
  const [found, setFound] = useState<{ readonly of: string; readonly read: ReadScenario } | null>(
    refusedScenario?.id === id ? { of: text, read: refusedScenario.read } : null,
  );
  const open = async (save: string | null): Promise<void> => {
    const read = await readScenario(text);
    if (read.kind === 'bundle') playScenario(read.bundle, save);
    else setFound({ of: text, read });
  };
  const remove = (): void => {
    document.querySelector<HTMLElement>('.title-files summary')?.focus();
    forgetScenario(() => localStorage, id);
    onRemoved();
  };
  return (
    <li class="saved-game">
      <p class="saved-game-stage">{title}</p>
      {games > 0 && <p>{translate('title.ownGames', { count: games })}</p>}
      {found?.of === text && <Refused read={found.read} title={title} />}
      <div class="buttons">
        <Openers scenario={scenario} onOpen={(save) => void open(save)} />
        <button
          type="button"
          class="button quiet"
          aria-label={`${translate('title.saveDownload')}, ${title}`}
          onClick={() => download(`${id}.json`, text)}
        >
          {translate('title.saveDownload')}
        </button>
        <RemoveButton name={title} onRemove={remove} />
      </div>
    </li>
  );
};

/** The way back to the scenario that comes with the game, and whether this one will be here after a reload. */
const FromAFile = ({ kept }: { readonly kept: readonly KeptScenario[] }) => {
  const { bundle, opensByLink, playBuiltIn } = useDesk();
  if (opensByLink) return null;
  const isKept = kept.some(({ id }) => id === bundle.scenario.id);
  return (
    <div class="from-a-file">
      <p class="note">{translate(isKept ? 'title.ownHere' : 'title.ownNotKept')}</p>
      <button type="button" class="button" onClick={playBuiltIn}>
        {translate('title.ownBack', { game: translate('game.name') })}
      </button>
    </div>
  );
};

/** Scenarios from files that are kept in this browser, beside the one on the desk. */
export const KeptScenariosPaper = ({
  kept,
  onRemoved,
}: {
  readonly kept: readonly KeptScenario[];
  readonly onRemoved: () => void;
}) => {
  const { bundle, opensByLink } = useDesk();
  const others = opensByLink ? kept : kept.filter(({ id }) => id !== bundle.scenario.id);
  return (
    <>
      <FromAFile kept={kept} />
      {others.length > 0 && (
        <section class="kept-scenarios" aria-labelledby="kept-scenarios-title">
          <h2 id="kept-scenarios-title">{translate('title.own')}</h2>
          <ul>
            {others.map((scenario) => (
              <One key={scenario.id} scenario={scenario} onRemoved={onRemoved} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
