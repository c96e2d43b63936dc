type Point = number[];

/** The west, north, east and south ends of what a map shows, as the two corners that ECharts asks for; in degrees. */
export type Window = readonly [[number, number], [number, number]];

/** All land but Antarctica. */
export const WORLD: Window = [
  [-169, 80],
  [190, -56],
];

/** From Iceland to the Caucasus and from the North Cape to Cyprus. */
export const EUROPE: Window = [
  [-25, 71],
  [45, 34],
];

/** The States that the window of Europe shows, at least where most of their people live. */
export const EUROPEAN: readonly string[] =
  'AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK'.split(
    ' ',
  );

const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const TURNS = 12;
const DEGREE = Math.PI / 180;

/**
 * Equal Earth, so that areas can be compared (a map of classes misleads where northern States are drawn too large).
 * Unit: degrees in, units of the sphere's radius out, y growing to the south as on a screen.
 * Source: Šavrič, Patterson and Jenny, The Equal Earth map projection, IJGIS 33 (2019).
 */
export const EQUAL_EARTH = {
  project([longitude = 0, latitude = 0]: Point): Point {
    const theta = Math.asin(M * Math.sin(latitude * DEGREE));
    const x = (longitude * DEGREE * Math.cos(theta)) / (M * slopeAt(theta));
    return [x, -heightAt(theta)];
  },

  /** Newton's method from the height; it settles in a few turns. */
  unproject([x = 0, y = 0]: Point): Point {
    let theta = -y;
    for (let turn = 0; turn < TURNS; turn += 1) theta -= (heightAt(theta) + y) / slopeAt(theta);
    const longitude = (M * x * slopeAt(theta)) / Math.cos(theta);
    return [longitude / DEGREE, Math.asin(Math.sin(theta) / M) / DEGREE];
  },
};

function heightAt(theta: number): number {
  const square = theta * theta;
  return theta * (A1 + A2 * square + square ** 3 * (A3 + A4 * square));
}

function slopeAt(theta: number): number {
  const square = theta * theta;
  return A1 + 3 * A2 * square + square ** 3 * (7 * A3 + 9 * A4 * square);
}
