import { Loader, type Scene } from 'phaser';
import type { MessageKey, MessageParams } from '../../i18n/translate.ts';
import type { Art } from '../layout/art.ts';
import { makeProgressTape } from './progressTape.ts';

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

/** A tape on which ink grows with what has come, and words for what is awaited; returns what takes it away. */
const drawProgress = (
  scene: Scene,
  names: readonly string[],
  say: Fetching['say'],
): (() => void) => {
  const { load } = scene;
  const tape = makeProgressTape(scene);
  const awaited = new Set(names);
  let share = 0;
  const draw = (): void => {
    const params = { come: names.length - awaited.size, count: names.length };
    const words = say(whatIs([...awaited][0] ?? names.at(-1) ?? ''));
    tape.show(share, words, say('fetching.pictures', params));
  };
  const grow = (come: number): void => {
    share = come;
    draw();
  };
  const take = ({ key }: { key: string }): void => {
    awaited.delete(key);
    draw();
  };
  draw();
  load.on(Loader.Events.PROGRESS, grow).on(Loader.Events.FILE_LOAD, take);
  return () => {
    load.off(Loader.Events.PROGRESS, grow).off(Loader.Events.FILE_LOAD, take);
    tape.destroy();
  };
};

export interface Fetching {
  readonly art: Art;
  readonly say: (key: MessageKey, params?: MessageParams) => string;
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
