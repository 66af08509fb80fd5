import sharp from 'sharp';

const gap = 4;

/** Cuts the transparent border away and remembers where the cut piece lay. */
export const trim = async (png, keepWhole) => {
  const { width, height } = await sharp(png).metadata();
  if (keepWhole)
    return {
      pixels: png,
      x: 0,
      y: 0,
      w: width,
      h: height,
      sourceWidth: width,
      sourceHeight: height,
    };
  const { data, info } = await sharp(png)
    .trim({ threshold: 0 })
    .png()
    .toBuffer({ resolveWithObject: true });
  return {
    pixels: data,
    x: -info.trimOffsetLeft,
    y: -info.trimOffsetTop,
    w: info.width,
    h: info.height,
    sourceWidth: width,
    sourceHeight: height,
  };
};

const overlaps = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

const contains = (outer, inner) =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.w >= inner.x + inner.w &&
  outer.y + outer.h >= inner.y + inner.h;

const without = (free, used) =>
  !overlaps(free, used)
    ? [free]
    : [
        { x: free.x, y: free.y, w: used.x - free.x, h: free.h },
        { x: used.x + used.w, y: free.y, w: free.x + free.w - used.x - used.w, h: free.h },
        { x: free.x, y: free.y, w: free.w, h: used.y - free.y },
        { x: free.x, y: used.y + used.h, w: free.w, h: free.y + free.h - used.y - used.h },
      ].filter(({ w, h }) => w > 0 && h > 0);

const largestOnly = (spaces) =>
  spaces.filter(
    (space, i) =>
      !spaces.some(
        (other, k) => k !== i && contains(other, space) && (!contains(space, other) || k < i),
      ),
  );

const orders = [
  (a, b) => b.h - a.h || b.w - a.w,
  (a, b) => b.w - a.w || b.h - a.h,
  (a, b) => b.w * b.h - a.w * a.h,
  (a, b) => Math.max(b.w, b.h) - Math.max(a.w, a.h) || Math.min(b.w, b.h) - Math.min(a.w, a.h),
];

const packInOrder = (pieces, width, order) => {
  let spaces = [{ x: 0, y: 0, w: width + gap, h: 1e6 }];
  const sorted = [...pieces].sort((a, b) => order(a, b) || (a.name < b.name ? -1 : 1));
  const placed = sorted.map((piece) => {
    const [w, h] = [piece.w + gap, piece.h + gap];
    const fits = spaces.filter((space) => space.w >= w && space.h >= h);
    if (fits.length === 0) throw new Error(`${piece.name} is wider than the atlas`);
    const { x, y } = fits.reduce((best, space) =>
      space.y < best.y || (space.y === best.y && space.x < best.x) ? space : best,
    );
    spaces = largestOnly(spaces.flatMap((space) => without(space, { x, y, w, h })));
    return { ...piece, left: x, top: y };
  });
  return { placed, height: Math.max(...placed.map((piece) => piece.top + piece.h)) };
};

/** Places pieces on a sheet `width` pixels wide, in the order that needs the fewest rows. */
const pack = (pieces, width) =>
  orders
    .map((order) => packInOrder(pieces, width, order))
    .reduce((best, next) => (next.height < best.height ? next : best));

const powerOfTwo = (size) => 2 ** Math.ceil(Math.log2(size));

const widthFor = (pieces) => {
  const area = pieces.reduce((sum, { w, h }) => sum + (w + gap) * (h + gap), 0);
  const widest = Math.max(...pieces.map(({ w }) => w + gap));
  return powerOfTwo(Math.max(widest, Math.sqrt(area)));
};

/** Edges are flat cuts: coarser steps of transparency weigh a sixth less and cannot be seen. */
const EDGES = 60;

/** One sheet as WebP with its pieces in place; sides are powers of two so that WebGL can build mipmaps. */
export const sheetOf = async (pieces, quality) => {
  const width = widthFor(pieces);
  const { placed, height } = pack(pieces, width);
  const canvas = sharp({
    create: {
      width,
      height: powerOfTwo(height),
      channels: 4,
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    },
  });
  const webp = await canvas
    .composite(placed.map((piece) => ({ input: piece.pixels, left: piece.left, top: piece.top })))
    .webp({ quality, alphaQuality: EDGES, effort: 6, smartSubsample: true })
    .toBuffer();
  return { webp, placed };
};
