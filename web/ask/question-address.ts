import { writeSelection } from '#domain/selection';
import { parseSearch, type Search } from '../address/search.ts';
import type { Reading } from './reading.ts';

/** The query of the page that explores a question; `undefined` for one that cannot be drawn. */
export function addressOfQuestion({ selection, view, problems }: Reading): Search | undefined {
  if (!selection || problems.length > 0) return undefined;
  return { ...parseSearch(writeSelection(selection)), ...(view && { view }) };
}
