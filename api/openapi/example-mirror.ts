import type { HeldRequests, MirrorTable } from '#domain/mirror';
import { mirrorTable } from '../mirror/mirror-table.ts';
import { orThrow } from '../problem.ts';
import { EXAMPLE_RELEASE } from './example-table.ts';

/** Made-up logs of two States: Spain sent France 40 requests in 2020, of which France received 36, and so on. */
const HELD: readonly HeldRequests[] = [
  { source: 'test-es', year: '2020', sender: 'ES', receiver: 'FR', requests: 40, keys: 1 },
  { source: 'test-es', year: '2020', sender: 'IT', receiver: 'ES', requests: 9, keys: 2 },
  { source: 'test-fr', year: '2020', sender: 'ES', receiver: 'FR', requests: 36, keys: 3 },
  { source: 'test-fr', year: '2020', sender: 'FR', receiver: 'ES', requests: 21, keys: 4 },
  { source: 'test-fr', year: '2020', sender: 'IT', receiver: 'FR', requests: 5, keys: 5 },
];

const SOURCES = ['test-es', 'test-fr'].map((source) => ({
  source,
  extractDate: '2025-12-31',
  status: 'FINAL',
}));

/** A made-up mirror of two States in a year. */
export const EXAMPLE_MIRROR: MirrorTable = orThrow(
  mirrorTable({ release: { ...EXAMPLE_RELEASE, sources: SOURCES }, provisional: [] }, HELD, {
    release: 'latest',
    lang: 'en',
    country: ['ES'],
    partner: ['FR'],
    year: ['2020'],
  }),
);
