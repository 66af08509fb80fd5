const round = (value) => String(Math.round(value * 10) / 10);

/** Reads points from text: `x,y x,y x,y!`. An exclamation mark makes a hard corner. */
export const points = (strings, ...values) =>
  String.raw({ raw: strings }, ...values)
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [x, y] = pair.replace('!', '').split(',').map(Number);
      if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error(`Not a point: ${pair}`);
      return pair.endsWith('!') ? [x, y, 1] : [x, y];
    });

const at = (list, index, closed) => {
  const last = list.length - 1;
  return closed
    ? list[(index + list.length) % list.length]
    : list[Math.max(0, Math.min(last, index))];
};

const spline = (list, closed) => {
  const segments = closed ? list.length : list.length - 1;
  let path = `M${round(list[0][0])},${round(list[0][1])}`;
  for (let i = 0; i < segments; i++) {
    const [before, from, to, after] = [i - 1, i, i + 1, i + 2].map((index) =>
      at(list, index, closed),
    );
    const leave = from[2]
      ? from
      : [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive = to[2]
      ? to
      : [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    path += `C${[leave, arrive, to].map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}`;
  }
  return closed ? `${path}Z` : path;
};

export const curve = (list) => spline(list, true);
export const thread = (list) => spline(list, false);
export const polyline = (list) => `M${list.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}`;
export const polygon = (list) => `${polyline(list)}Z`;

const alongSpline = (list, u) => {
  const spans = list.length - 1;
  const i = Math.min(spans - 1, Math.floor(u * spans));
  const t = u * spans - i;
  const [a, b, c, d] = [i - 1, i, i + 1, i + 2].map((index) => at(list, index, false));
  return [0, 1].map(
    (axis) =>
      0.5 *
      (2 * b[axis] +
        (c[axis] - a[axis]) * t +
        (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
        (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t),
  );
};

/** A brush stroke through the points, `width` units at its fullest, thinning over the two taper fractions. */
export const brush = (list, width, [head, tail] = [0.15, 0.15]) => {
  const left = [];
  const right = [];
  const steps = 14;
  for (let i = 0; i <= steps; i++) {
    const u = i / steps;
    const [x, y] = alongSpline(list, u);
    const [px, py] = alongSpline(list, Math.max(0, u - 0.01));
    const [nx, ny] = alongSpline(list, Math.min(1, u + 0.01));
    const length = Math.hypot(nx - px, ny - py) || 1;
    const half =
      (width / 2) *
      Math.min(1, (u + head / 4) / (head || 1e-6), (1 - u + tail / 4) / (tail || 1e-6));
    const [ox, oy] = [((py - ny) / length) * half, ((nx - px) / length) * half];
    left.push([x + ox, y + oy]);
    right.unshift([x - ox, y - oy]);
  }
  return polygon([...left, ...right]);
};

const opacityOf = (opacity) => (opacity === undefined ? '' : ` opacity="${opacity}"`);

export const fill = (path, colour, opacity) =>
  `<path d="${path}" fill="${colour}"${opacityOf(opacity)}/>`;

export const stroke = (path, colour, width, opacity) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" ` +
  `stroke-linejoin="round"${opacityOf(opacity)}/>`;

export const dashed = (path, colour, width, pattern, opacity) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${pattern}"${opacityOf(opacity)}/>`;

export const box = (x, y, width, height, colour, opacity, radius = 0) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" ` +
  `fill="${colour}"${opacityOf(opacity)}/>`;

export const frameLine = (x, y, width, height, colour, weight, radius = 0, opacity) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" ` +
  `fill="none" stroke="${colour}" stroke-width="${weight}"${opacityOf(opacity)}/>`;

export const ellipse = (x, y, rx, ry, colour, opacity) =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${colour}"${opacityOf(opacity)}/>`;

export const ring = (x, y, rx, ry, colour, width, opacity) =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="none" ` +
  `stroke="${colour}" stroke-width="${width}"${opacityOf(opacity)}/>`;

export const group = (content, transform) => `<g transform="${transform}">${content}</g>`;
export const place = (content, x, y, scale = 1) =>
  group(content, `translate(${round(x)},${round(y)}) scale(${scale})`);
export const filtered = (content, name) => `<g filter="url(#${name})">${content}</g>`;

let clips = 0;

/** Shows only the part of `content` that lies inside `path`. */
export const within = (path, content) => {
  const id = `clip${++clips}`;
  return `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${content}</g>`;
};

export const boxPath = (x, y, width, height) => `M${x},${y}h${width}v${height}h${-width}Z`;

export const star = (x, y, radius, colour, inner = 0.382) => {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const angle = ((i * 36 - 90) * Math.PI) / 180;
    const reach = i % 2 ? radius * inner : radius;
    return [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach];
  });
  return fill(polygon(corners), colour);
};
