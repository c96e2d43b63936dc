import { FIRST_YEAR, LAST_YEAR } from './calendar.ts';
import { CRIMES, type DemoCrime } from './crimes.ts';
import { type Draw, drawFrom } from './draw.ts';

/** Draws the principal crime of a case opened in a year: the mix moves evenly from its first to its last year. */
export function crimeOf(year: number): Draw<DemoCrime> {
  const share = (year - FIRST_YEAR) / (LAST_YEAR - FIRST_YEAR);
  return drawFrom(CRIMES.map((crime) => [crime, crime.first + (crime.last - crime.first) * share] as const));
}
