import sharp from 'sharp';

const [COLUMNS, GAP] = [6, 8] as const;
const TILE = 320;

/** All pictures of one size on one sheet, in their order, as JPEG. */
export const contactSheet = async (pictures: readonly Buffer[]): Promise<Buffer> => {
  const tiles = await Promise.all(
    pictures.map((picture) => sharp(picture).resize({ width: TILE }).png().toBuffer()),
  );
  const heights = await Promise.all(
    tiles.map(async (tile) => (await sharp(tile).metadata()).height),
  );
  const height = Math.max(...heights, 1) + GAP;
  const composed = tiles.map((input, at) => ({
    input,
    left: GAP + (at % COLUMNS) * (TILE + GAP),
    top: GAP + Math.floor(at / COLUMNS) * height,
  }));
  return sharp({
    create: {
      width: GAP + COLUMNS * (TILE + GAP),
      height: GAP + Math.ceil(tiles.length / COLUMNS) * height,
      channels: 3,
      background: '#20262b',
    },
  })
    .composite(composed)
    .jpeg({ quality: 80 })
    .toBuffer();
};
