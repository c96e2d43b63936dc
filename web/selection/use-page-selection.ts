import { useAddressSearch, useChoose } from '../address/use-search.ts';
import { type PageSelection, readPage, writePage } from './page-selection.ts';

/** The state of the overview, which is the address; choosing another state goes to its address (`control`: `useChoose`). */
export function usePageSelection() {
  const search = useAddressSearch();
  const goTo = useChoose();
  const choose = (page: PageSelection, control?: string) => goTo(writePage(page), control);
  return { ...readPage(search), choose };
}
