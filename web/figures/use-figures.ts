import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DataTable } from '#domain/data-table';
import { fetchMetrics, fetchRelease, fetchTable } from './api.ts';

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

export function useRelease(release: number | 'latest') {
  return useQuery({
    queryKey: ['release', release],
    queryFn: ({ signal }) => fetchRelease(release, signal),
    placeholderData: keepPreviousData,
  });
}

export function useMetrics() {
  return useQuery({ queryKey: ['metrics'], queryFn: ({ signal }) => fetchMetrics(signal) });
}
