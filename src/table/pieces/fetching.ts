import type { Scene } from 'phaser';
import { Loader } from 'phaser';
import figuresData from '../../../assets/art/figures.json?url';
import figuresImage from '../../../assets/art/figures.webp?url';
import officeTall from '../../../assets/art/office-tall.webp?url';
import officeWide from '../../../assets/art/office-wide.webp?url';
import propsData from '../../../assets/art/props.json?url';
import propsImage from '../../../assets/art/props.webp?url';
import tableTall from '../../../assets/art/table-tall.webp?url';
import tableWide from '../../../assets/art/table-wide.webp?url';
import type { MessageKey } from '../../i18n/translate.ts';
import { INK, inkNumber } from './inks.ts';
import { fontOf } from '../layout/lettering.ts';

const WHAT: Readonly<Record<string, MessageKey>> = {
  'office-wide': 'tabletop.fetching.room',
  figures: 'tabletop.fetching.people',
  props: 'tabletop.fetching.things',
};

/** Queues every picture of the table. */
export const queuePictures = ({ load }: Scene): void => {
  load.image('office-wide', officeWide);
  load.image('office-tall', officeTall);
  load.image('table-wide', tableWide);
  load.image('table-tall', tableTall);
  load.atlas('figures', figuresImage, figuresData);
  load.atlas('props', propsImage, propsData);
};

/** Draws a line that grows with what has come, and says what is being fetched; calls back with what failed. */
export const showFetching = (
  scene: Scene,
  say: (key: MessageKey) => string,
  onFailure: (file: string) => void,
): void => {
  const { width, height } = scene.cameras.main;
  const density = scene.cameras.main.zoom;
  const [wide, tall] = [width / density, height / density];
  const line = scene.add.graphics();
  const words = scene.add
    .text(wide / 2, tall / 2 - 22, say('tabletop.fetching.room'), {
      font: fontOf('interface', 16),
      color: INK.paper,
      resolution: density,
    })
    .setOrigin(0.5);
  const draw = (share: number): void => {
    const length = Math.min(320, wide * 0.6);
    line.clear();
    line.fillStyle(inkNumber(INK.baizeDark), 1);
    line.fillRect(wide / 2 - length / 2, tall / 2, length, 4);
    line.fillStyle(inkNumber(INK.brassLight), 1);
    line.fillRect(wide / 2 - length / 2, tall / 2, length * share, 4);
  };
  draw(0);
  scene.load.on(Loader.Events.PROGRESS, draw);
  const awaited = new Set(Object.keys(WHAT));
  scene.load.on(Loader.Events.FILE_LOAD, ({ key, type }: { key: string; type: string }) => {
    if (type === 'image') awaited.delete(key);
    words.setText(say(WHAT[[...awaited][0] ?? ''] ?? 'tabletop.fetching.room'));
  });
  scene.load.on(Loader.Events.FILE_LOAD_ERROR, ({ key }: { key: string }) => onFailure(key));
  scene.load.on(Loader.Events.COMPLETE, () => {
    line.destroy();
    words.destroy();
  });
};
