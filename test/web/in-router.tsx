import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { parseSearch, writeSearch } from '../../web/address/search.ts';
import { newQueryClient } from '../../web/figures/query-client.ts';

/** Shows one component as if it were the page at an address. The router tells where a choice has led. */
export async function renderAt(address: string, component: () => ReactNode) {
  const router = createRouter({
    routeTree: createRootRoute({ component }),
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch: writeSearch,
  });
  await act(
    async () =>
      void render(
        <QueryClientProvider client={newQueryClient()}>
          {/* Another tree of routes than the one registered in `router.tsx`, which types the provider. */}
          <RouterProvider router={router as never} />
        </QueryClientProvider>,
      ),
  );
  return router;
}
