import { AUTO, CANVAS, Game, Renderer, Scale, type Types } from 'phaser';
import { INK } from './pieces/inks.ts';
import type { TableScene } from './TableScene.ts';

export interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Canvas pixels per CSS pixel. */
  readonly density: number;
}

export const sizeOf = (host: HTMLElement): Size => ({
  width: host.clientWidth,
  height: host.clientHeight,
  density: devicePixelRatio || 1,
});

/** The smallest lettering on the table, in CSS pixels. */
const LEAST_LETTERS = 13;

/** The same table as a class sees it: nearer, so that its smallest lettering is as large as the page’s own. */
export const nearer = ({ width, height, density }: Size): Size => {
  const page = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const times = Math.max(1, page / LEAST_LETTERS);
  return { width: width / times, height: height / times, density: density * times };
};

const configOf = (
  host: HTMLElement,
  renderer: 'auto' | 'canvas',
  scene: TableScene,
): Types.Core.GameConfig => {
  const { width, height, density } = sizeOf(host);
  return {
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
    render: {
      antialias: true,
      mipmapFilter: 'LINEAR_MIPMAP_LINEAR',
      // With more, the number of a texture is interpolated, and where a picture is turned it may come out as another's.
      maxTextures: 1,
      powerPreference: 'low-power',
    },
    audio: { noAudio: true },
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    scene,
  };
};

/** Phaser's Canvas renderer smooths small pictures coarsely unless told otherwise, and forgets it at every resize. */
const smoothFinely = (game: Game): void => {
  game.renderer.on(Renderer.Events.PRE_RENDER, () => {
    if (game.context && 'imageSmoothingQuality' in game.context)
      game.context.imageSmoothingQuality = 'high';
  });
};

/** Makes the game that fills the host; the loop runs from the start. */
export const makeGame = (
  host: HTMLElement,
  renderer: 'auto' | 'canvas',
  scene: TableScene,
): Game => {
  const game = new Game(configOf(host, renderer, scene));
  smoothFinely(game);
  game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => scene.fit());
  return game;
};

const fitGame = (game: Game, scene: TableScene, { width, height, density }: Size): void => {
  if (width < 2 || height < 2) return;
  game.scale.setZoom(1 / density);
  game.scale.resize(Math.round(width * density), Math.round(height * density));
  // Where zoom is 1, Phaser leaves the style of the canvas as it was.
  game.canvas.style.width = `${width}px`;
  game.canvas.style.height = `${height}px`;
  game.scale.refresh();
  scene.fit();
};

/** Keeps the game as large and as sharp as the host and the screen ask; returns how to stop. */
export const keepFitting = (host: HTMLElement, game: Game, scene: TableScene): (() => void) => {
  const fit = (): void => fitGame(game, scene, sizeOf(host));
  const observer = new ResizeObserver(fit);
  observer.observe(host);
  let screen: MediaQueryList | null = null;
  const watchScreen = (): void => {
    screen?.removeEventListener('change', onScreen);
    screen = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    screen.addEventListener('change', onScreen);
  };
  const onScreen = (): void => {
    watchScreen();
    fit();
  };
  watchScreen();
  return () => {
    observer.disconnect();
    screen?.removeEventListener('change', onScreen);
  };
};

/** Empties the canvas at once: a canvas whose size is set forgets what was drawn on it. */
export const wipe = ({ canvas }: Game): void => {
  const { width } = canvas;
  canvas.width = width;
};
