import { useState } from 'preact/hooks';
import { sayList, translate } from '../../i18n/translate.ts';
import { useDesk } from '../deskContext.ts';
import { GuideButton } from '../guide/guideButton.tsx';
import type { WrongPart } from '../deepLink.ts';
import { learnersHere } from '../learners.ts';
import { Settings } from '../parts/settings.tsx';
import { Notices } from '../parts/sheet.tsx';
import { inPlain } from '../texts.ts';
import { BranchesPaper } from './branchesPaper.tsx';
import { GameOptions, type HowToPlay } from './gameOptions.tsx';
import { type KeptScenario, keptScenarios } from './keptScenarios.ts';
import { KeptScenariosPaper } from './keptScenariosPaper.tsx';
import { LearnersPaper } from './learnersPaper.tsx';
import { ContinueLast, SavedGames } from './savedGames.tsx';
import { ScenarioFile } from './scenarioFile.tsx';
import { StartAnywhere } from './startAnywhere.tsx';
import { FirstWindow, OtherWindow, windowsInOrder } from './windows.tsx';

const SHOWN_CHARACTERS = 40;

const wrongPart = ({ part, value }: WrongPart): string =>
  part === 'side' && value === ''
    ? translate('title.link.sideMissing')
    : translate(`title.link.${part}`, { value: value.slice(0, SHOWN_CHARACTERS) });

/** What a link asked for in vain, and, of a window, what would have been there. */
const WrongLink = () => {
  const { wrongLink, bundle } = useDesk();
  if (wrongLink.length === 0) return null;
  const windows = sayList(bundle.scenario.windows.map(({ id }) => id));
  return (
    <p role="alert" class="notice">
      {translate('title.link', { what: sayList(wrongLink.map(wrongPart)) })}
      {wrongLink.some(({ part }) => part === 'window') &&
        ` ${translate('title.link.windows', { windows })}`}
    </p>
  );
};

/** Says that nothing can be kept here before anything is begun, and so before anything is lost. */
const Blocked = () => {
  const { view } = useDesk();
  if (view.storage !== 'ok' || learnersHere(() => localStorage).length > 0) return null;
  return <p class="notice">{translate('game.storageBlocked')}</p>;
};

/** What can be begun: one evening first, then the whole road, other windows, and any stage. */
const Games = () => {
  const { bundle } = useDesk();
  const [how, setHow] = useState<HowToPlay>({ character: 'as-instructed', guided: false });
  const [first, whole, ...others] = windowsInOrder(bundle.scenario);
  return (
    <>
      {first && <FirstWindow window={first} how={how} />}
      <GuideButton />
      {whole && <OtherWindow window={whole} how={how} />}
      <GameOptions how={how} onHow={setHow} />
      {others.length > 0 && (
        <details class="more-windows">
          <summary>{translate('title.windows')}</summary>
          {others.map((window) => (
            <OtherWindow key={window.id} window={window} how={how} />
          ))}
        </details>
      )}
      <StartAnywhere how={how} />
    </>
  );
};

const keptHere = (): readonly KeptScenario[] => keptScenarios(() => localStorage);

/** The picture shows the islands of the scenario that comes with the game; another has its title alone. */
const Poster = () => {
  const { opensByLink, tell } = useDesk();
  return (
    <header class={opensByLink ? 'poster' : 'poster lettered'}>
      <div class="poster-print">
        {opensByLink && <div class="poster-picture" aria-hidden="true" />}
        <h1 tabIndex={-1}>{inPlain(tell('scenario.title')) || translate('game.name')}</h1>
        <p class="poster-strap">{inPlain(tell('scenario.subtitle'))}</p>
      </div>
    </header>
  );
};

/** The poster on the door: the first button is the game. */
export const TitlePage = () => {
  const [kept, setKept] = useState(keptHere);
  const lookAgain = (): void => setKept(keptHere());
  return (
    <div class="title-page">
      <Poster />
      <main class="title-papers">
        <WrongLink />
        <Notices />
        <Blocked />
        <ContinueLast />
        <KeptScenariosPaper kept={kept} onRemoved={lookAgain} />
        <Games />
        <SavedGames kept={kept} />
        <BranchesPaper />
        <LearnersPaper />
        <details class="title-files">
          <summary>{translate('title.files')}</summary>
          <ScenarioFile onKept={lookAgain} />
        </details>
        <footer class="title-foot">
          <p class="note">{translate('title.privacy')}</p>
          <Settings />
        </footer>
      </main>
    </div>
  );
};
