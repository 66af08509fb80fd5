import { Loader, type Scene } from 'phaser';
import type { MessageKey } from '../../i18n/translate.ts';
import type { Art } from '../layout/art.ts';
import { fontOf } from '../layout/lettering.ts';
import { INK, inkNumber } from './inks.ts';

const FILES = import.meta.glob<string>('../../../assets/art/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

const urlOf = (name: string): string => FILES[`../../../assets/art/${name}.webp`] ?? '';

const whatIs = (name: string): MessageKey => {
  if (name.startsWith('room-') || name.startsWith('table-')) return 'tabletop.fetching.room';
  return name.startsWith('person-') ? 'tabletop.fetching.people' : 'tabletop.fetching.things';
};

/** Cuts a fetched sheet into its frames. */
const cutSheet = ({ textures }: Scene, art: Art, sheet: string): void => {
  const texture = textures.get(sheet);
  for (const name of art.sheets[sheet] ?? []) {
    const frame = art.frames[name];
    if (!frame) continue;
    const { cut, whole } = frame;
    texture
      .add(name, 0, cut.x, cut.y, cut.width, cut.height)
      ?.setTrim(whole.width, whole.height, whole.x, whole.y, cut.width, cut.height);
  }
};

/** A line that grows with what has come, over a bare floor, with words for what is awaited; returns what takes it away. */
const drawProgress = (
  { add, cameras, load }: Scene,
  names: readonly string[],
  say: (key: MessageKey) => string,
): (() => void) => {
  const { width, height, zoom } = cameras.main;
  const [wide, tall] = [width / zoom, height / zoom];
  const [floor, line] = [add.graphics(), add.graphics()];
  floor.fillStyle(inkNumber(INK.floor), 1).fillRect(0, 0, wide, tall);
  const words = add
    .text(wide / 2, tall / 2 - 22, say(whatIs(names[0] ?? '')), {
      font: fontOf('interface', 16),
      color: INK.paper,
      resolution: zoom,
    })
    .setOrigin(0.5);
  const draw = (share: number): void => {
    const length = Math.min(320, wide * 0.6);
    line.clear().fillStyle(inkNumber(INK.baizeDark), 1);
    line.fillRect(wide / 2 - length / 2, tall / 2, length, 4);
    line.fillStyle(inkNumber(INK.brassLight), 1);
    line.fillRect(wide / 2 - length / 2, tall / 2, length * share, 4);
  };
  const awaited = new Set(names);
  const take = ({ key }: { key: string }): void => {
    awaited.delete(key);
    words.setText(say(whatIs([...awaited][0] ?? key)));
  };
  draw(0);
  load.on(Loader.Events.PROGRESS, draw).on(Loader.Events.FILE_LOAD, take);
  return () => {
    load.off(Loader.Events.PROGRESS, draw).off(Loader.Events.FILE_LOAD, take);
    for (const drawn of [floor, line, words]) drawn.destroy();
  };
};

export interface Fetching {
  readonly art: Art;
  readonly say: (key: MessageKey) => string;
  /** Called for each picture that could not be fetched. */
  readonly onMissing: (name: string) => void;
  readonly onDone: () => void;
}

/** Fetches pictures and sheets by name, and shows meanwhile how far it has come. */
export const fetchPictures = (
  scene: Scene,
  names: readonly string[],
  { art, say, onMissing, onDone }: Fetching,
): void => {
  const { load, textures } = scene;
  const takeAway = drawProgress(scene, names, say);
  const miss = ({ key }: { key: string }): void => onMissing(key);
  load.on(Loader.Events.FILE_LOAD_ERROR, miss);
  load.once(Loader.Events.COMPLETE, () => {
    load.off(Loader.Events.FILE_LOAD_ERROR, miss);
    takeAway();
    for (const name of names)
      if (art.sheets[name] && textures.exists(name)) cutSheet(scene, art, name);
    onDone();
  });
  for (const name of names) load.image(name, urlOf(name));
  load.start();
};

/** Destroys every picture that is not among those wanted. */
export const releasePictures = ({ textures }: Scene, art: Art, wanted: readonly string[]): void => {
  const kept = new Set(wanted);
  const ours = [...Object.keys(art.sheets), ...Object.keys(art.images)];
  for (const name of ours) if (!kept.has(name) && textures.exists(name)) textures.remove(name);
};
