import type { Release } from '#domain/release';
import type { Written } from '../answers/answers.ts';

const CSV_TYPE = 'text/csv; charset=utf-8';

/** A text as a CSV file that a browser saves. Its name is of our own words only, and says of what release it is. */
export function csvFile({ synthetic }: Pick<Release, 'synthetic'>, name: string, text: string): Written {
  const file = `liaison_${synthetic ? 'synthetic_' : ''}${name}.csv`;
  return {
    headers: { 'Content-Type': CSV_TYPE, 'Content-Disposition': `attachment; filename="${file}"` },
    text,
  };
}
