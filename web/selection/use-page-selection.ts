import { moveTo, usePlace } from '../location.ts';
import { type PageSelection, readPage, writePage } from './page-selection.ts';

/** The state of the overview, which is the address; choosing another state goes to its address. */
export function usePageSelection() {
  const { path, search } = usePlace();
  const choose = (page: PageSelection) => {
    const query = writePage(page);
    moveTo(query === '' ? path : `${path}?${query}`);
  };
  return { ...readPage(search), choose };
}
