import type { Dimension } from '#domain/dimension';
import type { Link, Meaning } from '../meaning.ts';
import { meaningsIn, type Term } from './terms.ts';

/** Links that say nothing more once pairs and years are put together. Any other that is left was not understood. */
const SILENT: readonly Link[] = ['and', 'between', 'with', 'from', 'of', 'to', 'at', 'dash', 'dots'];

const STOP: Meaning = { kind: 'stop' };
const UNKNOWN: Meaning = { kind: 'unknown' };

/**
 * Gives words that mean something only beside others what they mean here: `cases` beside another measure and `year` beside a year
 * are skipped; a name of an axis alone asks for the axis; a number that counts nothing is not understood.
 */
export function settle(terms: readonly Term[]): readonly Term[] {
  const hasMetric = meaningsIn(terms, 'metric').length > 0;
  return terms.map((term, index) => {
    const { meaning } = term;
    switch (meaning.kind) {
      case 'generic':
        return hasMetric ? { ...term, meaning: STOP } : term;
      case 'noun':
        return { ...term, meaning: nounOf(meaning.dimension, index, terms) };
      case 'link':
        return { ...term, meaning: SILENT.includes(meaning.link) ? STOP : UNKNOWN };
      case 'maybe':
        return { ...term, meaning: STOP };
      case 'number':
        return { ...term, meaning: UNKNOWN };
      default:
        return term;
    }
  });
}

function nounOf(dimension: Dimension, index: number, terms: readonly Term[]): Meaning {
  const isNaming = isNamed(dimension, terms) && !continuesAxes(index, terms);
  return isNaming ? STOP : { kind: 'axis', dimension };
}

/** Whether codes of a dimension are named, so that its noun says only what they are. */
function isNamed(dimension: Dimension, terms: readonly Term[]): boolean {
  if (dimension === 'year') {
    return meaningsIn(terms, 'years').length + meaningsIn(terms, 'last-years').length > 0;
  }
  return meaningsIn(terms, 'code').some((code) =>
    dimension === 'partner' ? code.role !== undefined : code.dimension === dimension,
  );
}

/** Whether a noun goes on with a list of axes: `by country and year`. */
function continuesAxes(index: number, terms: readonly Term[]): boolean {
  const before = terms.slice(0, index).findLast(({ meaning }) => meaning.kind !== 'stop');
  const isAnd = before?.meaning.kind === 'link' && before.meaning.link === 'and';
  const previous = terms
    .slice(0, index)
    .filter(({ meaning }) => meaning.kind !== 'stop')
    .at(-2);
  return isAnd && previous?.meaning.kind === 'axis';
}
