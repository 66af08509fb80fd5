import type { Scene } from 'phaser';
import type { Kit } from '../pieces/kit.ts';
import { makePieces, type Pieces } from '../pieces/pieces.ts';
import { startBlinking } from './blinking.ts';
import { makePlayer, type Player } from './player.ts';

export interface SettingOptions {
  readonly kit: Kit;
  readonly glance: () => void;
  readonly motion: () => boolean;
  readonly onMoving: (isMoving: boolean) => void;
}

/** What is drawn while somebody sits at the table, and what moves it. */
export interface Setting {
  readonly pieces: Pieces;
  readonly player: Player;
  /** Ends what goes on by itself; the scene takes away the rest. */
  readonly release: () => void;
  /** Takes everything from the scene, so that nothing of it can be drawn again. */
  readonly clear: () => void;
}

export const laySetting = (
  scene: Scene,
  { kit, glance, motion, onMoving }: SettingOptions,
): Setting => {
  const pieces = makePieces(kit);
  const player = makePlayer(scene, pieces, onMoving);
  const { rouse, release } = startBlinking(pieces.figures, glance, motion);
  return {
    pieces,
    player: {
      ...player,
      play: (laid, moves) => {
        rouse();
        player.play(laid, moves);
      },
    },
    release,
    clear: () => {
      release();
      player.finish();
      for (const thing of scene.children.getAll()) thing.destroy();
    },
  };
};
