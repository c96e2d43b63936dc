import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { parseSearch, writeSearch } from '../../web/address/search.ts';

/** Shows one component as if it were the page at an address. The router tells where a choice has led. */
export async function renderAt(address: string, component: () => ReactNode) {
  const router = createRouter({
    routeTree: createRootRoute({ component }),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch: writeSearch,
  });
  // Another tree of routes than the one registered in `router.tsx`, which types the provider.
  await act(async () => void render(<RouterProvider router={router as never} />));
  return router;
}
