import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Scenario, Stage } from '../../src/negotiation/scenarioData.ts';
import { ART } from '../../src/table/layout/art.ts';
import { root } from '../setUp.mjs';

/** How somebody sits whom nothing moves, the lowest picture first. */
const PARTS = ['body', 'head', 'arms-rest'] as const;
/** What of a figure is looked at, in units from the base of the neck: head and shoulders, what stands above papers. */
const VIEW = { left: -110, top: -140, width: 240, height: 210 } as const;
const HEIGHT = 40;
/** A point belongs to the shape from this opacity on: of 255. */
const SOLID = 128;

/** 1 where somebody is and 0 where not, row by row, 40 points high. */
type Silhouette = readonly number[];

const partOf = async (name: string) => {
  const frame = ART.frames[name];
  if (!frame) throw new Error(`nobody has drawn ${name}`);
  const { sheet, density, cut, box } = frame;
  const picture = await sharp(readFileSync(join(root, 'assets/art', `${sheet}.webp`)))
    .extract({ left: cut.x, top: cut.y, width: cut.width, height: cut.height })
    .png()
    .toBuffer();
  const [left, top] = [(box.x - VIEW.left) * density, (box.y - VIEW.top) * density];
  return { picture, density, left: Math.round(left), top: Math.round(top) };
};

/** The black shape of somebody at the table, as the shipped pictures give it. */
export const silhouetteOf = async (person: string): Promise<Silhouette> => {
  const names = PARTS.map((part) => `${person}-${part}`).filter((name) => ART.frames[name]);
  const parts = await Promise.all(names.map(partOf));
  const density = parts[0]?.density ?? 1;
  const margin = Math.ceil(200 * density);
  const whole = await sharp({
    create: {
      width: Math.round(VIEW.width * density) + 2 * margin,
      height: Math.round(VIEW.height * density) + 2 * margin,
      channels: 4,
      background: '#0000',
    },
  })
    .composite(
      parts.map(({ picture, left, top }) => ({
        input: picture,
        left: left + margin,
        top: top + margin,
      })),
    )
    .png()
    .toBuffer();
  const alpha = await sharp(whole)
    .extract({
      left: margin,
      top: margin,
      width: Math.round(VIEW.width * density),
      height: Math.round(VIEW.height * density),
    })
    .extractChannel('alpha')
    .resize({ height: HEIGHT })
    .raw()
    .toBuffer();
  return [...alpha].map((value) => (value >= SOLID ? 1 : 0));
};

/** The share of the points that either covers in which two shapes differ: 0 the same, 1 nothing in common. */
export const apart = (a: Silhouette, b: Silhouette): number => {
  const differ = a.filter((value, at) => value !== b[at]).length;
  const either = a.filter((value, at) => value + (b[at] ?? 0) > 0).length;
  return differ / either;
};

export interface Likeness {
  readonly stage: string;
  readonly people: readonly [string, string];
  readonly apart: number;
}

const shapesOf = async (people: readonly string[]): Promise<ReadonlyMap<string, Silhouette>> =>
  new Map(await Promise.all(people.map(async (one) => [one, await silhouetteOf(one)] as const)));

const sitters = ({ seats }: Stage): readonly string[] => [
  ...new Set(seats.map(({ person }) => person)),
];

/** Of each stage at a table, every two of its people and how far apart their shapes lie, the nearest first. */
export const likenessesOf = async ({ stages }: Scenario): Promise<readonly Likeness[]> => {
  const atTables = stages.filter(({ kind }) => kind !== 'home');
  const shapes = await shapesOf([...new Set(atTables.flatMap(sitters))]);
  const pairs = atTables.flatMap((stage) => {
    const people = sitters(stage);
    return people.flatMap((one, at) =>
      people.slice(at + 1).map((other) => ({
        stage: stage.id,
        people: [one, other] as const,
        apart: apart(shapes.get(one) ?? [], shapes.get(other) ?? []),
      })),
    );
  });
  return pairs.toSorted((a, b) => a.apart - b.apart);
};
