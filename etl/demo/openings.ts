import { openingDayOf } from './calendar.ts';
import { crimeOf } from './crime-mix.ts';
import type { DemoCrime } from './crimes.ts';
import type { Random } from './random.ts';
import { planYears } from './year-plan.ts';

/** When a case is opened, under which id, and for which crime. */
export type Opening = {
  readonly caseId: string;
  readonly year: number;
  readonly openedDay: number;
  readonly crime: DemoCrime;
};

const ID_DIGITS = 6;

/** The openings of `cases` cases, year by year; ids are unique and count within the year (`D2014-000001`). */
export function* openingsOf(random: Random, cases: number): Generator<Opening> {
  for (const { year, cases: inYear } of planYears(cases)) {
    const drawDay = openingDayOf(year);
    const drawCrime = crimeOf(year);
    for (let number = 1; number <= inYear; number++) {
      const caseId = `D${year}-${String(number).padStart(ID_DIGITS, '0')}`;
      yield { caseId, year, openedDay: drawDay(random), crime: drawCrime(random) };
    }
  }
}
