/** Where a State lies, for the question who works with whom. */
export type Region = 'WEST' | 'NORTH' | 'SOUTH' | 'CENTRE' | 'SOUTH_EAST' | 'BALKAN' | 'BORDER' | 'OVERSEAS';

/** A State of the demonstration: how often it is a partner (`size`, relative). */
export type DemoState = { readonly code: string; readonly region: Region; readonly size: number };

/** Made-up sizes: plausible in order of magnitude, measured nowhere. */
const SIZES: Readonly<Record<Region, string>> = {
  WEST: 'DE 100, FR 86, NL 64, BE 52, GB 60, AT 33, CH 28, IE 13, LU 6',
  NORTH: 'SE 30, DK 18, FI 13, NO 11, LT 14, LV 9, EE 8, IS 1.2',
  SOUTH: 'ES 76, IT 72, PT 25, MT 2.5',
  CENTRE: 'PL 47, CZ 23, HU 25, SK 14, SI 10',
  SOUTH_EAST: 'RO 45, BG 27, GR 21, HR 12, CY 3.5',
  BALKAN: 'AL 12, RS 10, BA 5, MK 4, ME 2.5',
  BORDER: 'UA 16, TR 15, MD 6',
  OVERSEAS: 'US 32, CO 8, CA 7, MA 7, BR 6, AU 5',
};

/** The 45 States, big regions first. */
// `Object.entries` of a record has exactly its keys; TypeScript widens them to string.
export const STATES: readonly DemoState[] = (Object.entries(SIZES) as [Region, string][]).flatMap(
  ([region, sizes]) =>
    sizes.split(', ').map((entry) => ({ code: entry.slice(0, 2), region, size: Number(entry.slice(3)) })),
);

/** The source sits in Europe: a State elsewhere is often a partner and seldom the one that leads. */
export const LEAD_FACTOR: Readonly<Record<Region, number>> = {
  WEST: 1,
  NORTH: 1.1,
  SOUTH: 0.95,
  CENTRE: 1.1,
  SOUTH_EAST: 1.05,
  BALKAN: 0.35,
  BORDER: 0.25,
  OVERSEAS: 0.12,
};

/** How much more often States of two regions work together than their sizes say; 1 where no pair is named. */
export const REGION_FACTOR: Readonly<Record<string, number>> = {
  'WEST-WEST': 1.4,
  'NORTH-NORTH': 2.6,
  'SOUTH-SOUTH': 1.7,
  'CENTRE-CENTRE': 2,
  'SOUTH_EAST-SOUTH_EAST': 1.8,
  'BALKAN-BALKAN': 3,
  'BALKAN-SOUTH_EAST': 2,
  'BALKAN-CENTRE': 1.4,
  'BORDER-CENTRE': 1.7,
  'BORDER-SOUTH_EAST': 1.8,
  'NORTH-SOUTH_EAST': 0.5,
  'NORTH-SOUTH': 0.7,
  'BALKAN-NORTH': 0.6,
  'OVERSEAS-OVERSEAS': 0.4,
  'BALKAN-OVERSEAS': 0.4,
  'BORDER-OVERSEAS': 0.5,
};

/** Neighbours work together three times as often. */
export const NEIGHBOUR_FACTOR = 3;
export const NEIGHBOURS: readonly string[] = [
  'AT-CH AT-CZ AT-DE AT-HU AT-IT AT-SI AT-SK BE-DE BE-FR BE-LU BE-NL CH-DE CH-FR CH-IT CZ-DE CZ-PL CZ-SK',
  'DE-DK DE-FR DE-LU DE-NL DE-PL DK-SE EE-FI EE-LV ES-FR ES-MA ES-PT FI-NO FI-SE FR-IT FR-LU GB-IE GR-TR',
  'BG-GR BG-MK BG-RO BG-RS BG-TR AL-GR AL-ME AL-MK GR-MK BA-HR BA-ME BA-RS HR-HU HR-RS HR-SI HU-RO HU-RS',
  'HU-SI HU-SK HU-UA IT-SI IT-MT LT-LV LT-PL ME-RS MD-RO MD-UA MK-RS NO-SE PL-SK PL-UA RO-RS RO-UA SK-UA',
  'CA-US BR-CO CY-GR GB-FR AL-IT',
].flatMap((line) => line.split(' '));

/** States of one language, or of languages close enough to read each other's files. */
export const LANGUAGE_FACTOR = 1.8;
export const LANGUAGE_CIRCLES: readonly string[] = [
  'AT CH DE LU',
  'BE CA CH FR LU MA',
  'BE NL',
  'AU CA GB IE MT US',
  'CO ES',
  'BR PT',
  'CY GR',
  'MD RO',
  'BA HR ME RS',
  'CZ SK',
  'DK IS NO SE',
  'CH IT',
];
