import { FIRST_YEAR } from './calendar.ts';

/** Relative caseload of the years from 2014: growth, and the dip of 2020. */
const YEAR_WEIGHT = [58, 66, 74, 83, 92, 101, 84, 98, 112, 121, 129, 136];

/** How many of `cases` are opened in each year: whole numbers that sum to `cases` exactly. */
export function planYears(cases: number): readonly { readonly year: number; readonly cases: number }[] {
  const sum = YEAR_WEIGHT.reduce((total, weight) => total + weight, 0);
  let weightSoFar = 0;
  let casesSoFar = 0;
  return YEAR_WEIGHT.map((weight, index) => {
    weightSoFar += weight;
    const reached = Math.floor((cases * weightSoFar) / sum);
    const inYear = reached - casesSoFar;
    casesSoFar = reached;
    return { year: FIRST_YEAR + index, cases: inYear };
  });
}
