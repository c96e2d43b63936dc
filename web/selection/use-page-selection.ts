import { moveTo, usePlace } from '../location.ts';
import { type PageSelection, readPage, writePage } from './page-selection.ts';

/** The state of the overview, which is the address; choosing another state goes to its address (`control`: `moveTo`). */
export function usePageSelection() {
  const { path, search } = usePlace();
  const choose = (page: PageSelection, control?: string) => moveTo(addressOf(path, page), control);
  return { ...readPage(search), choose };
}

/** The address of a page in a state. */
export function addressOf(path: string, page: PageSelection): string {
  const query = writePage(page);
  return query === '' ? path : `${path}?${query}`;
}
