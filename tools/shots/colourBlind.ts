import sharp from 'sharp';

type Matrix = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  readonly [number, number, number],
];

/**
 * Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE
 * Transactions on Visualization and Computer Graphics 15 (2009), severity 1.0; they work on linear RGB. Greyscale: the
 * luminance of sRGB.
 */
const MATRICES = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  greyscale: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Sight = keyof typeof MATRICES;
export const SIGHTS = Object.keys(MATRICES) as readonly Sight[];

const linear = (value: number): number =>
  value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;

const encoded = (light: number): number => {
  const share = Math.min(1, Math.max(0, light));
  return Math.round(
    255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055),
  );
};

const LINEAR = Array.from({ length: 256 }, (_, value) => linear(value));

/** A colour, three values of 0–255, as somebody sees it. */
const colourSeenBy = (sight: Sight, colour: readonly number[]): readonly number[] => {
  const light = colour.map((value) => LINEAR[value] ?? 0);
  return MATRICES[sight].map((row) =>
    encoded(row.reduce((sum, share, at) => sum + share * (light[at] ?? 0), 0)),
  );
};

/** A picture as somebody sees it, as PNG. */
export const seenBy = async (sight: Sight, picture: Buffer): Promise<Buffer> => {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const known = new Map<number, readonly number[]>();
  for (let at = 0; at < data.length; at += 3) {
    const key = data.readUIntBE(at, 3);
    const seen = known.get(key) ?? colourSeenBy(sight, [...data.subarray(at, at + 3)]);
    known.set(key, seen);
    data.set(seen, at);
  }
  const { width, height } = info;
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
};
