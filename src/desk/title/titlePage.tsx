import { useState } from 'preact/hooks';
import { sayDate } from '../../i18n/dates.ts';
import { type MessageKey, sayList, translate } from '../../i18n/translate.ts';
import type { Stage } from '../../negotiation/scenarioData.ts';
import { CHARACTERS, type Character, LEVELS } from '../../session/session.ts';
import { useDesk } from '../deskContext.ts';
import { SavedGames } from './savedGames.tsx';
import { ScenarioFile } from './scenarioFile.tsx';
import { ChoiceRow, Settings } from '../parts/settings.tsx';
import { Notices } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';

const WrongLink = () => {
  const { wrongLink } = useDesk();
  if (wrongLink.length === 0) return null;
  const what = wrongLink.map(({ part, value }) =>
    part === 'side' && value === ''
      ? translate('title.link.sideMissing')
      : translate(`title.link.${part}`, { value: value.slice(0, 40) }),
  );
  return (
    <p role="alert" class="notice">
      {translate('title.link', { what: sayList(what) })}
    </p>
  );
};

const SideButtons = ({ character }: { readonly character: Character }) => {
  const { bundle, stage, names, view, send, tell } = useDesk();
  return (
    <fieldset class="sides" aria-label={translate('title.choose')}>
      {bundle.scenario.parties.map(({ id }) => (
        <button
          key={id}
          type="button"
          class="button side"
          onClick={() =>
            send({
              kind: 'begin',
              choice: { stage: stage.id, side: id, level: view.level, character },
            })
          }
        >
          <span class="side-name">
            {translate('title.lead.party', { delegation: names.delegation(id) })}
          </span>
          <span class="side-line">{inPlain(tell(`party.${id}.side`))}</span>
        </button>
      ))}
    </fieldset>
  );
};

const GameOptions = ({
  character,
  onCharacter,
}: {
  readonly character: Character;
  readonly onCharacter: (character: Character) => void;
}) => {
  const { view, send } = useDesk();
  return (
    <details class="title-options">
      <summary>{translate('title.options')}</summary>
      <ChoiceRow
        name="title.level"
        group="title-level"
        choices={LEVELS}
        label={(level) => translate(`level.${level}`)}
        chosen={view.level}
        onChoose={(level) => send({ kind: 'set-level', level })}
      />
      <ChoiceRow
        name="title.character"
        group="title-character"
        choices={CHARACTERS}
        label={(known) => translate(`title.character.${known}`)}
        chosen={character}
        onChoose={onCharacter}
      />
    </details>
  );
};

const FACTS: Readonly<Record<string, MessageKey>> = { phrase: 'title.window.phrase' };

/** “18 October 1956 · 15 minutes · one clause, four words”. */
const windowFacts = ({ id, opens }: Stage): string => {
  const facts = FACTS[id];
  return facts === undefined ? sayDate(opens) : `${sayDate(opens)} · ${translate(facts)}`;
};

const Window = () => {
  const [character, setCharacter] = useState<Character>('as-instructed');
  const { stage, tell } = useDesk();
  return (
    <section class="window official" aria-labelledby="window-title">
      <h2 id="window-title">{inPlain(tell(`stage.${stage.id}.title`))}</h2>
      <p class="window-facts">{windowFacts(stage)}</p>
      <SideButtons character={character} />
      <GameOptions character={character} onCharacter={setCharacter} />
    </section>
  );
};

/** The poster on the door: the first button is the game. */
export const TitlePage = () => {
  const { tell } = useDesk();
  return (
    <div class="title-page">
      <header class="poster">
        <div class="poster-picture" aria-hidden="true" />
        <h1 tabIndex={-1}>{inPlain(tell('scenario.title')) || translate('game.name')}</h1>
        <p class="poster-strap">{inPlain(tell('scenario.subtitle'))}</p>
      </header>
      <main class="title-papers">
        <WrongLink />
        <Notices />
        <Window />
        <SavedGames />
        <details class="title-files">
          <summary>{translate('title.files')}</summary>
          <ScenarioFile />
        </details>
        <footer class="title-foot">
          <p class="note">{translate('title.privacy')}</p>
          <Settings />
        </footer>
      </main>
    </div>
  );
};
