import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { DataTable } from '#domain/data-table';
import type { DescribedMetric } from '#domain/describe-metric';
import type { Release } from '#domain/release';
import { useLanguage } from '../words/use-words.ts';
import { fetchAnswer, fetchTable, pathIn } from './api.ts';

/** A question on its way: the table (the former one while a new one loads), what went wrong, how to ask again. */
export type Answer = {
  readonly table: DataTable | undefined;
  /** The table shown answers the question before this one. */
  readonly isOld: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** Asks for the table of a query; `undefined` waits. */
export function useTable(query: string | undefined): Answer {
  const result = useQuery({
    queryKey: ['figures', query],
    queryFn: ({ signal }) => fetchTable(query ?? '', signal),
    enabled: query !== undefined,
    placeholderData: keepPreviousData,
  });
  return {
    table: result.data,
    isOld: result.isPlaceholderData,
    error: result.error,
    retry: () => void result.refetch(),
  };
}

/** Asks for several tables at once: each when it is there. */
export function useTables(queries: readonly string[]): readonly (DataTable | undefined)[] {
  const results = useQueries({
    queries: queries.map((query) => ({
      queryKey: ['figures', query],
      queryFn: ({ signal }: { signal: AbortSignal }) => fetchTable(query, signal),
    })),
  });
  return results.map(({ data }) => data);
}

/**
 * Asks the API at a path below its root, in the language of the page. While the answer to another path of the same question
 * loads, the former one stays. `undefined` waits.
 */
export function useAnswer<Found>(path: string | undefined) {
  const asked = usePathInLanguage(path);
  return useQuery({
    queryKey: ['answer', asked],
    queryFn: ({ signal }) => fetchAnswer<Found>(asked ?? '', signal),
    enabled: asked !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useRelease(release: number | 'latest') {
  return useAnswer<Release>(`/releases/${release}`);
}

/** The metrics of the catalogue with their words in the language of the page; none while they load or are not needed. */
export function useMetrics({ isNeeded = true } = {}) {
  const path = isNeeded ? '/metrics' : undefined;
  const { data, ...rest } = useAnswer<{ readonly metrics: readonly DescribedMetric[] }>(path);
  return { ...rest, data: data?.metrics };
}

function usePathInLanguage(path: string | undefined): string | undefined {
  const language = useLanguage();
  return path === undefined ? undefined : pathIn(path, language);
}
