import type { CaseStatus } from '#domain/codes/case-status';

/** The states of a case without a date of closing in which it is still open. */
const STILL_OPEN: readonly CaseStatus[] = ['OPEN', 'SUSPENDED'];

/** Later than every year. */
const NEVER = 9999;

/**
 * At the end of how many years, from that of its opening on, a case `c` of a counted import `i` was open, with the dates `opened` and `closed`; 0 or less for none.
 * It is open until the year of its closing, and never known to be open later than the last year that was over on the day of the
 * extract. A case that is closed on no stated day, or whose state is unknown, is open at the end of no year.
 */
export const YEARS_OPEN = `
      1 - opened.said + least(i.last_year, case
        when c.closed_on is not null then closed.said - 1
        when c.status in (${STILL_OPEN.map((status) => `'${status}'`).join(', ')}) then ${NEVER}
        else 0 end)`;
