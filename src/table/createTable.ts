import { AUTO, CANVAS, Game, Renderer, Scale, type Types } from 'phaser';
import type { Scenario } from '../negotiation/scenarioData.ts';
import type { Session } from '../session/session.ts';
import { ART } from './art.ts';
import { loadFonts } from './fonts.ts';
import { INK } from './inks.ts';
import { fontOf, type Measure } from './lettering.ts';
import { makeSleeper, type Sleeper } from './sleeper.ts';
import { TableScene } from './TableScene.ts';
import { lettersOf, makeWords, type Words } from './words.ts';

export interface TableDeps {
  /**
   * The element the table fills. Its data attributes tell of the table: `data-table` is `loading`, `ready` or
   * `asleep`; `data-targets` lists what a pointer can reach, as JSON of ids and rectangles in CSS pixels.
   */
  readonly host: HTMLElement;
  readonly session: Session;
  readonly scenario: Scenario;
  readonly texts: (key: string) => string;
  readonly language: string;
  /** True where things may move. */
  readonly motion: () => boolean;
  readonly renderer: 'auto' | 'canvas';
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

const makeMeasure = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas to measure letters with');
  return (text, face, size) => {
    context.font = fontOf(face, size);
    return context.measureText(text).width;
  };
};

const configOf = (
  { host, renderer }: TableDeps,
  { width, height, density }: Size,
  scene: TableScene,
): Types.Core.GameConfig => ({
  type: renderer === 'canvas' ? CANVAS : AUTO,
  parent: host,
  backgroundColor: INK.floor,
  scale: {
    mode: Scale.NONE,
    width: Math.max(1, Math.round(width * density)),
    height: Math.max(1, Math.round(height * density)),
    zoom: 1 / density,
    expandParent: false,
  },
  input: {
    keyboard: false,
    gamepad: false,
    mouse: { preventDefaultWheel: false },
    touch: { capture: false },
  },
  render: { antialias: true, mipmapFilter: 'LINEAR_MIPMAP_LINEAR', powerPreference: 'low-power' },
  audio: { noAudio: true },
  banner: false,
  autoFocus: false,
  disableContextMenu: false,
  scene,
});

/** Calls back whenever the element or the pixel ratio changes, until released. */
const watchSize = (host: HTMLElement, onSize: () => void): (() => void) => {
  const observer = new ResizeObserver(onSize);
  observer.observe(host);
  let query: MediaQueryList | null = null;
  const watchDensity = (): void => {
    query?.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
  };
  const changed = (): void => {
    watchDensity();
    onSize();
  };
  watchDensity();
  return () => {
    observer.disconnect();
    query?.removeEventListener('change', changed);
  };
};

const sizeOf = (host: HTMLElement): Size => ({
  width: host.clientWidth,
  height: host.clientHeight,
  density: devicePixelRatio || 1,
});

const fitGame = (game: Game, scene: TableScene, { width, height, density }: Size): void => {
  if (width < 2 || height < 2) return;
  game.scale.setZoom(1 / density);
  game.scale.resize(Math.round(width * density), Math.round(height * density));
  scene.fit();
};

/** The canvas renderer smooths small pictures coarsely unless told otherwise, and forgets it at every resize. */
const smoothFinely = (game: Game): void => {
  game.renderer.on(Renderer.Events.PRE_RENDER, () => {
    if (game.context && 'imageSmoothingQuality' in game.context)
      game.context.imageSmoothingQuality = 'high';
  });
};

const begin = (deps: TableDeps, words: Words): Promise<{ destroy: () => void }> =>
  new Promise((resolve, reject) => {
    const { host, session, scenario, motion } = deps;
    let sleeper: Sleeper | null = null;
    const wake = (): void => sleeper?.wake();
    const scene = new TableScene({
      session,
      scenario,
      words,
      motion,
      wake,
      art: ART,
      measure: makeMeasure(),
      size: () => sizeOf(host),
      onTargets: (targets) => {
        host.dataset['targets'] = JSON.stringify(targets.map(({ aim: _, ...target }) => target));
      },
      onFailure: (file) => reject(new Error(`the table could not fetch ${file}`)),
      onReady: () => {
        host.dataset['table'] = 'ready';
        resolve({ destroy });
      },
    });
    const game = new Game(configOf(deps, sizeOf(host), scene));
    sleeper = makeSleeper(
      game,
      () => scene.isMoving,
      (state) => {
        host.dataset['table'] = state === 'asleep' ? 'asleep' : 'ready';
      },
    );
    smoothFinely(game);
    game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => scene.fit());
    const unwatch = watchSize(host, () => {
      fitGame(game, scene, sizeOf(host));
      wake();
    });
    const destroy = (): void => {
      unwatch();
      sleeper?.release();
      game.loop.wake();
      game.destroy(true);
      delete host.dataset['table'];
      delete host.dataset['targets'];
    };
  });

/** Draws the table into the host and keeps it in step with the session; rejects where a picture cannot be fetched. */
export const createTable = async (deps: TableDeps): Promise<{ destroy: () => void }> => {
  deps.host.dataset['table'] = 'loading';
  const words = makeWords(deps.texts);
  await loadFonts(lettersOf(deps.texts, deps.scenario));
  return begin(deps, words);
};
