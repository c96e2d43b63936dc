const PAIR =
  /(?<![\d.,])([+-]?\d{1,2}[.,](\d{3,15})) ?°? ?[NS]? ?[,;/ ] ?([+-]?\d{1,3}[.,](\d{3,15}))(?![\d.,]*\d)/gi;
const LETTERED = /(?<!\d)\d{1,2}[.,]\d{2,15} ?°? ?[NS][,; ]{0,2}\d{1,3}[.,]\d{2,15} ?°? ?[EWO](?!\p{L})/iu;
const DEGREES =
  /(?<!\d)\d{1,3} ?[°˚o] ?\d{1,2}(?:[.,]\d{1,6})? ?' ?(?:\d{1,2}(?:[.,]\d{1,6})? ?(?:"|'') ?)?[NSEWO](?!\p{L})/iu;
const MOST_LATITUDE = 90;
const MOST_LONGITUDE = 180;
const TELLING_DECIMALS = 4;

/**
 * Whether a plain text holds a place on earth: a pair of decimal degrees, or degrees and minutes with a letter for the
 * direction. A bare pair has at least three decimals each (110 m) and one has four: two amounts such as `1.234, 5.678`
 * are no place.
 */
export function holdsCoordinates(plain: string): boolean {
  return LETTERED.test(plain) || DEGREES.test(plain) || [...plain.matchAll(PAIR)].some(isPlace);
}

function isPlace([, latitude, latitudeDecimals, longitude, longitudeDecimals]: readonly (
  | string
  | undefined
)[]): boolean {
  const decimals = Math.max(latitudeDecimals?.length ?? 0, longitudeDecimals?.length ?? 0);
  const isOnEarth = distance(latitude) <= MOST_LATITUDE && distance(longitude) <= MOST_LONGITUDE;
  return isOnEarth && decimals >= TELLING_DECIMALS;
}

function distance(degrees: string | undefined): number {
  return Math.abs(Number((degrees ?? '').replace(',', '.')));
}
