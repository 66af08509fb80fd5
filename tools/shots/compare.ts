import sharp from 'sharp';

/** Small squares even out how letters are smoothed and what compression leaves; large ones find what is lost. */
const [SQUARE, BLOCK] = [4, 16] as const;

/** The most by which a picture may lie from the kept one: see `difference`. */
export const TOLERANCE = { mean: 4, block: 18 } as const;

export interface Difference {
  /** Between squares of 4 × 4 points, on an average, 0–255. */
  readonly mean: number;
  /** Between the blocks of 16 × 16 points that differ most, 0–255. */
  readonly block: number;
  /** Where that block lies, in points of the kept picture. */
  readonly at: { readonly x: number; readonly y: number };
}

/** The averages of squares of a picture that is brought to a size, row by row, each as red, green and blue. */
const averages = async (
  picture: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
  side: number,
): Promise<{ readonly values: Buffer; readonly columns: number }> => {
  const columns = Math.ceil(width / side);
  const whole = await sharp(picture)
    .flatten()
    .resize(width, height, { fit: 'fill' })
    .png()
    .toBuffer();
  const values = await sharp(whole)
    .resize(columns, Math.ceil(height / side), { fit: 'fill', kernel: 'linear' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return { values, columns };
};

const differences = (a: Buffer, b: Buffer): readonly number[] =>
  [...a].map((value, at) => Math.abs(value - (b[at] ?? 0)));

/** How far a picture lies from the kept one, once both have the size of the kept one. */
export const difference = async (picture: Buffer, kept: Buffer): Promise<Difference> => {
  const size = await sharp(kept).metadata();
  const apart = async (side: number) => {
    const [ours, theirs] = [await averages(picture, size, side), await averages(kept, size, side)];
    return { all: differences(ours.values, theirs.values), columns: ours.columns };
  };
  const small = await apart(SQUARE);
  const large = await apart(BLOCK);
  const block = Math.max(...large.all);
  const worst = Math.floor(large.all.indexOf(block) / 3);
  return {
    mean: small.all.reduce((sum, one) => sum + one, 0) / small.all.length,
    block,
    at: {
      x: (worst % large.columns) * BLOCK,
      y: Math.floor(worst / large.columns) * BLOCK,
    },
  };
};
