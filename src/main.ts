import '../assets/fonts/fonts.css';
import './desk/desk.css';
import { archiveOfScenario } from './archiveOfScenario.ts';
import { makeSoundboard } from './audio/soundboard.ts';
import { builtIn, wholeScenario } from './builtInScenario.ts';
import { makeBrowserStore } from './desk/browserStore.ts';
import type { DrawTable } from './desk/drawnTable.ts';
import { mountDesk } from './desk/mountDesk.tsx';
import { openAsked } from './desk/openGame.ts';
import { inPlain, makeTell } from './desk/texts.ts';
import type { ScenarioBundle } from './scenario/bundle.ts';
import type { ScenarioMap } from './scenario/scenarioMap.ts';
import { makeLocalSession } from './session/localSession.ts';
import type { Session } from './session/session.ts';

const ANSWER_AFTER_MS = 350;

/** All texts of the built-in scenario, on their way; null for a scenario from a file, which has them. */
type Whole = Promise<ScenarioBundle> | null;

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const newId = (): string =>
  `${Date.now().toString(36).padStart(9, '0')}-${newSeed().toString(36).padStart(7, '0')}`;

const makeSession = (bundle: ScenarioBundle): Session =>
  makeLocalSession({
    bundle,
    storage: makeBrowserStore(() => localStorage),
    schedule: (task) => void setTimeout(task, ANSWER_AFTER_MS),
    newSeed,
    newId,
  });

const mapIn = (coming: Promise<ScenarioBundle>): Promise<ScenarioMap | null> =>
  coming.then(
    ({ map }) => map ?? null,
    () => null,
  );

const stageOf =
  (session: Session, { scenario }: ScenarioBundle) =>
  () =>
    scenario.stages.find(({ id }) => id === session.view().table?.stage) ?? null;

const asksForCanvas = (): boolean =>
  new URLSearchParams(location.search).get('renderer') === 'canvas';

/** The drawn table, fetched when it is first needed; it tells what has arrived by then. */
const tableLoader =
  (session: Session, { scenario }: ScenarioBundle, told: () => ScenarioBundle, whole: Whole) =>
  async (): Promise<DrawTable> => {
    const { createTable } = await import('./table/createTable.ts');
    return (host, wishes) =>
      createTable({
        ...wishes,
        host,
        session,
        scenario,
        texts: (key) => inPlain(makeTell(told().texts['en'] ?? {}, null, null)(key)),
        language: 'en',
        renderer: asksForCanvas() ? 'canvas' : 'auto',
        map: mapIn(whole ?? Promise.resolve(told())),
      });
  };

const play = (bundle: ScenarioBundle, whole: Whole): void => {
  const session = makeSession(bundle);
  let told = bundle;
  const { clear, tellWith } = mountDesk({
    root: document.querySelector<HTMLElement>('#desk') ?? document.body,
    session,
    bundle,
    texts: whole ? 'coming' : 'here',
    fetchArchive: whole ? archiveOfScenario : async () => ({}),
    opensByLink: whole !== null,
    wrongLink: whole ? openAsked(session, bundle.scenario) : [],
    loadTable: tableLoader(session, bundle, () => told, whole),
    makeAudible: (wishes, onHeard) =>
      makeSoundboard({ session, wishes, onHeard, place: stageOf(session, bundle) }),
    playScenario: (other) => {
      clear();
      play(other, null);
    },
    layAnew: () => {
      clear();
      play(bundle, whole);
    },
  });
  whole?.then(
    (arrived) => {
      told = { ...arrived, scenario: bundle.scenario };
      tellWith(told, 'here');
    },
    () => tellWith(bundle, 'lost'),
  );
};

play(builtIn({}), wholeScenario());
