import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A file of the package `world-atlas`: the States of Natural Earth, known by their numeric codes of ISO 3166-1. */
export type WorldAtlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

type Geometry = Extract<ReturnType<typeof feature>, { type: 'Feature' }>['geometry'];
type Position = number[];

/** Areas that the package names and ISO does not number, where our code lists have a code for them. */
const BY_NAME: Readonly<Record<string, string>> = { Kosovo: 'XK' };
const HALF_TURN = 180;
const ANTARCTICA = '010';

/**
 * The outlines of States as ECharts registers them, each with its alpha-2 code. Disputed areas stay as the package has them: those
 * that it draws apart and ISO has no code for keep their name and never carry a figure. Antarctica has no cases and is left out.
 */
export function outlinesOf(atlas: WorldAtlas) {
  const { features } = feature(atlas, atlas.objects.countries);
  return {
    type: 'FeatureCollection' as const,
    features: features
      .filter(({ id }) => id !== ANTARCTICA)
      .map(({ id, geometry, properties }) => ({
        type: 'Feature' as const,
        geometry: unwrapped(geometry),
        properties: { name: properties.name, code: codeOf(id, properties.name) },
      })),
  };
}

/**
 * A geometry whose rings do not jump from one edge of the map to the other: what lies beyond the antimeridian is drawn on, past
 * 180 degrees, so that Chukotka stays with Russia.
 */
function unwrapped(geometry: Geometry): Geometry {
  if (geometry.type === 'Polygon')
    return { type: 'Polygon', coordinates: geometry.coordinates.map(unwrappedRing) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  const polygons = geometry.coordinates.map((rings) => rings.map(unwrappedRing));
  return { type: 'MultiPolygon', coordinates: polygons };
}

function unwrappedRing(ring: readonly Position[]): Position[] {
  const hasJump = ring.some(([x = 0], index) => Math.abs(x - (ring[index - 1]?.[0] ?? x)) > HALF_TURN);
  return ring.map(([x = 0, y = 0]) => [hasJump && x < 0 ? x + 2 * HALF_TURN : x, y]);
}

function codeOf(id: string | number | undefined, name: string): string {
  const code = id === undefined ? undefined : countries.numericToAlpha2(id);
  return code ?? BY_NAME[name] ?? name;
}
