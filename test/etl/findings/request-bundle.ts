import type { Changes } from './bundles/finding-bundle.ts';

export const REQUESTS = 'request_id,case_id,requesting_country,requested_country';
export const REQUEST = 'test-r1,test-1,ES,FR';

/** The small bundle with these rows of requests.csv. */
export const requestsWith = (rows: string): Changes => ({ 'requests.csv': `${REQUESTS}\n${rows}\n` });

/** The small bundle with one request that has these cells in these columns more. */
export const requestWith = (columns: string, cells: string): Changes => ({
  'requests.csv': `${REQUESTS},${columns}\n${REQUEST},${cells}\n`,
});
