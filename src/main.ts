import '../assets/fonts/fonts.css';
import './desk/desk.css';
import { makeSoundboard } from './audio/soundboard.ts';
import { makeBrowserStore } from './desk/browserStore.ts';
import { mountDesk } from './desk/mountDesk.tsx';
import { openAsked } from './desk/openGame.ts';
import { inPlain, makeTell } from './desk/texts.ts';
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

const makeSession = (bundle: ScenarioBundle): Session =>
  makeLocalSession({
    bundle,
    storage: makeBrowserStore(() => localStorage),
    schedule: (task) => void setTimeout(task, ANSWER_AFTER_MS),
    newSeed,
    newId,
  });

const play = (bundle: ScenarioBundle, isFirst: boolean): void => {
  const session = makeSession(bundle);
  const tell = makeTell(bundle.texts['en'] ?? {}, null, null);
  const asked = new URLSearchParams(location.search).get('renderer');
  const clear = mountDesk({
    root: document.querySelector<HTMLElement>('#desk') ?? document.body,
    session,
    bundle,
    wrongLink: isFirst ? openAsked(session, bundle.scenario) : [],
    loadTable: async () => {
      const { createTable } = await import('./table/createTable.ts');
      return (host, motion) =>
        createTable({
          host,
          session,
          scenario: bundle.scenario,
          texts: (key) => inPlain(tell(key)),
          language: 'en',
          motion,
          renderer: asked === 'canvas' ? 'canvas' : 'auto',
        });
    },
    makeAudible: (enabled) => makeSoundboard({ session, enabled, volume: 0.7 }),
    playScenario: (other) => {
      clear();
      play(other, false);
    },
  });
};

play(builtIn(), true);
