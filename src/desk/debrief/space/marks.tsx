import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import type { Landmark } from '../../../history/space/landmarks.ts';
import type { Allowance } from '../../../history/space/room.ts';

interface MarkProps {
  readonly x: number;
  readonly y: number;
}

const drawn = (type: SymbolType, size: number): string => symbol(type, size)() ?? '';

/** Told apart by shape and filling: a full disc, an open triangle, a square with a dot, a small cross. */
const POINTS: Readonly<Record<Allowance, { readonly name: string; readonly path: string }>> = {
  3: { name: 'both', path: drawn(symbolCircle, 90) },
  1: { name: 'first-alone', path: drawn(symbolTriangle, 56) },
  2: { name: 'second-alone', path: drawn(symbolSquare, 62) },
  0: { name: 'neither', path: drawn(symbolTimes, 28) },
};

/** A point of packages, by whose instructions allowed it. */
export const PointMark = ({ x, y, allowedBy }: MarkProps & { readonly allowedBy: Allowance }) => {
  const { name, path } = POINTS[allowedBy];
  return (
    <g class={`space-point ${name}`} transform={`translate(${x} ${y})`}>
      <path d={path} />
      {allowedBy === 2 && <circle class="space-dot" r="1.4" />}
    </g>
  );
};

const STAR = drawn(symbolStar, 150);
const DIAMOND = drawn(symbolDiamond, 340);
const OUTER_DIAMOND = drawn(symbolDiamond, 620);
const TIMES = drawn(symbolTimes, 120);

/** No agreement is a cross, what was yours a star, what was history’s a diamond with a double edge. */
export const LandmarkMark = ({ x, y, kind }: MarkProps & Pick<Landmark, 'kind'>) => (
  <g class={`space-landmark ${kind}`} transform={`translate(${x} ${y})`}>
    {kind === 'none' && <path d={TIMES} />}
    {kind.startsWith('yours') && <path d={STAR} />}
    {kind.startsWith('history') && (
      <>
        <path d={DIAMOND} />
        <path d={OUTER_DIAMOND} />
      </>
    )}
  </g>
);

/** Something lies this way, further than the sheet reaches. */
export const BeyondMark = ({ x, y, beyond }: MarkProps & { readonly beyond: number }) => (
  <path
    class="space-beyond"
    d="M-9 -6L0 0L-9 6M-12 0H0"
    transform={`translate(${x} ${y}) rotate(${beyond.toFixed(0)})`}
  />
);
