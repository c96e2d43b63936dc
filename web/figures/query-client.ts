import { QueryClient } from '@tanstack/react-query';
import type { AnswerInPage } from './answer-in-page.ts';
import { Problem } from './api.ts';

const FRESH_MS = 5 * 60_000;

/**
 * Keeps answers for five minutes, also the one that came with the page; tries once more when the server failed, never when it refused
 * the question.
 */
export function newQueryClient(known?: AnswerInPage): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 1 && !(error instanceof Problem && error.status < 500),
      },
    },
  });
  if (known) client.setQueryData(['answer', known.path], known.answer);
  return client;
}
