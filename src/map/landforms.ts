import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A piece of land or an island, as rings of degrees east and north. */
export interface Landform {
  readonly id: string;
  /** Whose mainland it is; null for the islands that can be spoken of. */
  readonly mainland: 'japan' | 'ussr' | null;
  readonly geometry: GeoJSON.MultiPolygon;
}

export type LandformsProblem = 'not-json' | 'not-a-topology' | 'no-islands' | 'broken-island';

export type ParsedLandforms =
  | { readonly ok: true; readonly landforms: readonly Landform[] }
  | { readonly ok: false; readonly problem: LandformsProblem };

const MAINLANDS: Readonly<Record<string, Landform['mainland']>> = {
  'context-japan': 'japan',
  'context-ussr': 'ussr',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTopology = (value: unknown): value is Topology =>
  isRecord(value) &&
  value['type'] === 'Topology' &&
  Array.isArray(value['arcs']) &&
  isRecord(value['objects']);

const isCollection = (value: unknown): value is GeometryCollection =>
  isRecord(value) && value['type'] === 'GeometryCollection' && Array.isArray(value['geometries']);

const isOnEarth = ([longitude, latitude]: GeoJSON.Position): boolean =>
  Math.abs(longitude ?? Infinity) <= 180 && Math.abs(latitude ?? Infinity) <= 90;

const polygonsOf = (geometry: GeoJSON.Geometry): GeoJSON.MultiPolygon | null => {
  const coordinates =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const rings = coordinates.flat();
  const sound = rings.length > 0 && rings.every((ring) => ring.length > 3 && ring.every(isOnEarth));
  return sound ? { type: 'MultiPolygon', coordinates } : null;
};

const landformOf = ({ id, properties, geometry }: GeoJSON.Feature): Landform | null => {
  const polygons = polygonsOf(geometry);
  const group = String(properties?.['group'] ?? '');
  return typeof id === 'string' && polygons
    ? { id, mainland: MAINLANDS[group] ?? null, geometry: polygons }
    : null;
};

const refused = (problem: LandformsProblem): ParsedLandforms => ({ ok: false, problem });

/** Reads anything as coastlines: a topology whose object `islands` holds polygons with ids. Never throws. */
export const parseLandforms = (input: unknown): ParsedLandforms => {
  if (!isTopology(input)) return refused('not-a-topology');
  const { islands } = input.objects;
  if (!isCollection(islands) || islands.geometries.length === 0) return refused('no-islands');
  try {
    const found = feature(input, islands).features.map(landformOf);
    const landforms = found.filter((landform) => landform !== null);
    return landforms.length === found.length ? { ok: true, landforms } : refused('broken-island');
  } catch {
    return refused('broken-island');
  }
};
