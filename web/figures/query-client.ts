import { QueryClient } from '@tanstack/react-query';
import { Problem } from './api.ts';

const FRESH_MS = 5 * 60_000;

/** Keeps answers for five minutes; tries once more when the server failed, never when it refused the question. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && !(error instanceof Problem && error.status < 500),
      },
    },
  });
}
