import sharp from 'sharp';
import { type Shot, shotsOf } from './scenes.ts';

/** The pictures a change must not alter unseen: by name, and the window each is taken in. */
const NAMES = {
  title: '1366x768',
  'table-letter-japan': '1366x768',
  'table-garden-japan': '1366x768',
  'table-london-ussr': '1366x768',
  'table-spiridonovka-japan': '1366x768',
  'table-kremlin-ussr': '1366x768',
  'table-phrase-japan': '1366x768',
  'table-phrase-ussr': '390x844',
  'debrief-phrase-japan': '1366x768',
  'debrief-text-japan': '1366x768',
  'reader-map-japan': '1366x768',
  'reader-dark-ussr': '1366x768',
  'reader-projector-japan': '1366x768',
} as const;

export const REFERENCES = 'tests/e2e/reference';

export interface Reference {
  readonly shot: Shot;
  readonly size: string;
  /** Its file in the folder of references. */
  readonly file: string;
}

/** The shots that are kept as references. Throws where one of them is no shot of the set. */
export const referenceShots = (): readonly Reference[] => {
  const shots = shotsOf();
  return Object.entries(NAMES).map(([name, size]) => {
    const shot = shots.find((other) => other.name === name);
    if (!shot) throw new Error(`there is no shot ${name}`);
    return { shot, size, file: `${name}-${size}.webp` };
  });
};

/** A picture as it is kept: at half its size, in at most 25 KiB. */
export const asReference = async (picture: Buffer): Promise<Buffer> => {
  const { width } = await sharp(picture).metadata();
  const half = sharp(picture).resize({ width: Math.round(width / 2) });
  for (const quality of [70, 60, 50, 40, 30, 20, 15]) {
    const kept = await half.clone().webp({ quality, effort: 6, smartSubsample: true }).toBuffer();
    if (kept.length <= 25 * 1024) return kept;
  }
  throw new Error('a reference picture cannot be kept in 25 KiB');
};
