import { personalHeader } from '../screen/personal-header.ts';
import { isTelling, shortened, shownValue } from './shown-value.ts';

const LONG_NUMBER = /\d{5}/;

/**
 * How the name of a column is shown in a finding: whole, up to 40 characters, because whoever mends it must know it, unless it
 * speaks of a person or holds what may be a number of one; then as any other value. In a file without a header it is one.
 */
export function shownHeader(name: string): string {
  const isHarmless = personalHeader(name) === undefined && !LONG_NUMBER.test(name) && !isTelling(name);
  return isHarmless ? shortened(name) : shownValue(name);
}
