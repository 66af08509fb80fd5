import '../assets/fonts/fonts.css';
import './desk/desk.css';
import { makeBrowserStore } from './desk/browserStore.ts';
import { parseDeepLink, withoutLink } from './desk/deepLink.ts';
import { type MountedDesk, mountDesk } from './desk/mountDesk.tsx';
import { lastOpen } from './desk/openGame.ts';
import { assembleBundle } from './scenario/assembleBundle.ts';
import type { ScenarioBundle } from './scenario/bundle.ts';
import { parseScenario } from './scenario/parseScenario.ts';
import { makeLocalSession } from './session/localSession.ts';
import type { Session } from './session/session.ts';

const ANSWER_AFTER_MS = 350;

const files = import.meta.glob<unknown>('../scenarios/soviet-japanese-1955-56/**/*.json', {
  eager: true,
  import: 'default',
});

const builtIn = (): ScenarioBundle => {
  const parsed = parseScenario(assembleBundle(files).bundle);
  if (!parsed.ok)
    throw new Error(`the built-in scenario is damaged at ${parsed.problems[0]?.path}`);
  return parsed.bundle;
};

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const newId = (): string =>
  `${Date.now().toString(36).padStart(9, '0')}-${newSeed().toString(36).padStart(7, '0')}`;

const sessionFor = (bundle: ScenarioBundle): Session =>
  makeLocalSession({
    bundle,
    storage: makeBrowserStore(() => localStorage),
    schedule: (task) => void setTimeout(task, ANSWER_AFTER_MS),
    newSeed,
    newId,
  });

/** Opens the game a link asks for, or the one that was open in this tab. */
const openAsked = (session: Session, { scenario }: ScenarioBundle) => {
  const link = parseDeepLink(location.search, scenario);
  const save = lastOpen();
  if (link.kind === 'choice') session.send({ kind: 'begin', choice: link.choice });
  else if (link.kind === 'none' && save !== null) session.send({ kind: 'resume', save });
  if (link.kind !== 'none')
    history.replaceState(null, '', location.pathname + withoutLink(location.search));
  return link.kind === 'wrong' ? link.parts : [];
};

const play = (bundle: ScenarioBundle, previous: MountedDesk | null): void => {
  previous?.clear();
  const session = sessionFor(bundle);
  const wrongLink = previous ? [] : openAsked(session, bundle);
  const root = document.querySelector<HTMLElement>('#desk') ?? document.body;
  const tableHost = document.createElement('div');
  tableHost.id = 'table';
  tableHost.ariaHidden = 'true';
  const playScenario = (other: ScenarioBundle): void => play(other, desk);
  const desk = mountDesk({
    root,
    session,
    bundle,
    tableHost,
    wrongLink,
    hasSound: false,
    playScenario,
  });
  addEventListener('error', desk.breakDown);
  addEventListener('unhandledrejection', desk.breakDown);
};

play(builtIn(), null);
