import type { ComponentChildren } from 'preact';

interface HatchingProps {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly turn?: number;
  readonly children: ComponentChildren;
}

const Hatching = ({ id, width, height, turn = 0, children }: HatchingProps) => (
  <pattern
    id={id}
    width={width}
    height={height}
    patternUnits="userSpaceOnUse"
    patternTransform={`rotate(${turn})`}
  >
    {children}
  </pattern>
);

/** Your side’s hatching leans right in unbroken lines, theirs leans left in dots; land in dispute is ruled upright, renounced land level. */
export const ChartPatterns = () => (
  <defs>
    <Hatching id="map-yours" width={7} height={7} turn={45}>
      <rect width="7" height="7" class="map-ground" />
      <rect width="3" height="7" class="map-ink-yours" />
    </Hatching>
    <Hatching id="map-theirs" width={7} height={6} turn={-45}>
      <rect width="7" height="6" class="map-ground" />
      <circle cx="3.5" cy="3" r="2.1" class="map-ink-theirs" />
    </Hatching>
    <Hatching id="map-both" width={8} height={8} turn={45}>
      <rect width="8" height="8" class="map-ground" />
      <rect width="2.6" height="8" class="map-ink-yours" />
      <circle cx="5.4" cy="4" r="1.9" class="map-ink-theirs" />
    </Hatching>
    <Hatching id="map-disputed" width={6} height={6}>
      <rect width="6" height="6" class="map-disputed-ground" />
      <rect width="2" height="6" class="map-disputed-rule" />
    </Hatching>
    <Hatching id="map-renounced" width={6} height={5}>
      <rect width="6" height="5" class="map-renounced-ground" />
      <rect width="6" height="1.1" class="map-renounced-rule" />
    </Hatching>
    <Hatching id="map-sea" width={7} height={7} turn={20}>
      <circle cx="3.5" cy="3.5" r=".8" class="map-sea-dot" />
    </Hatching>
  </defs>
);

const POINTS = 12;

/** The small seal of what has been agreed. */
export const Seal = ({
  x,
  y,
  r,
}: {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}) => {
  const edge = Array.from({ length: POINTS * 2 }, (_, at) => {
    const angle = (Math.PI * at) / POINTS;
    const reach = at % 2 === 0 ? r : r * 0.84;
    return `${(x + Math.cos(angle) * reach).toFixed(1)},${(y + Math.sin(angle) * reach).toFixed(1)}`;
  });
  return (
    <g class="map-seal">
      <polygon points={edge.join(' ')} />
      <circle cx={x} cy={y} r={r * 0.6} />
      <path d={`M${x - r * 0.3} ${y}l${r * 0.22} ${r * 0.26} ${r * 0.4} ${-r * 0.5}`} />
    </g>
  );
};
