import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { parseSearch, writeSearch } from '../../web/address/search.ts';
import { newQueryClient } from '../../web/figures/query-client.ts';

/** Shows one component as if it were the page at an address, of a path with parameters if need be. The router tells where a choice has led. */
export async function renderAt(address: string, component: () => ReactNode, path?: string) {
  const router = createRouter({
    routeTree: treeOf(component, path),
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

function treeOf(component: () => ReactNode, path: string | undefined) {
  if (path === undefined) return createRootRoute({ component });
  const root = createRootRoute();
  return root.addChildren([createRoute({ getParentRoute: () => root, path, component })]);
}
