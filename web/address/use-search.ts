import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import type { Search } from './search.ts';

/** The query of the address: all parameters, those of the page and those that other pages left for the way back. */
export function useAddressSearch(): Search {
  // `parseSearch` makes records of texts and nothing else.
  return useSearch({ strict: false }) as Search;
}

/**
 * Goes to the same page with another query, as a new entry of the history. A `control` that makes many small moves names itself:
 * its next move takes the place of its last one, so that one step back undoes them all.
 */
export function useChoose(): (search: Search, control?: string) => void {
  const navigate = useNavigate();
  const router = useRouter();
  return (search, control) => {
    const isRepeated = control !== undefined && router.state.location.state.control === control;
    void navigate({
      to: '.',
      search,
      replace: isRepeated,
      state: { control },
      resetScroll: false,
    });
  };
}
