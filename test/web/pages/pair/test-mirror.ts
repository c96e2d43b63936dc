import type { Figure } from '#domain/figure';
import { METRICS } from '#domain/metric';
import { gapOf, gapShareOf, type MirrorRow, type MirrorTable } from '#domain/mirror';
import { count, testRelease } from '../../table-fixture.ts';

const SPAIN = { code: 'ES', label: 'Spain' };
const FRANCE = { code: 'FR', label: 'France' };
const silent: Figure = { value: null, status: ['x'] };

/** A row of requests from Spain to France: what each says, `null` for a side that says nothing. */
export function testMirrorRow(year: string, sent: number | null, received: number | null): MirrorRow {
  const [a, b] = [sent, received].map((value) => (value === null ? silent : count(value)));
  const [first, second] = [a ?? silent, b ?? silent];
  return {
    year,
    sender: SPAIN,
    receiver: FRANCE,
    sent: { source: sent === null ? null : 'es-police', requests: first },
    received: { source: received === null ? null : 'fr-police', requests: second },
    gap: gapOf(first, second),
    gapShare: gapShareOf(first, second),
    others: [],
  };
}

/** Spain and France from 2021 to 2023: 40 against 36, France silent, both silent while another source holds 12. */
export function testMirror(rows: readonly MirrorRow[] = testRows): MirrorTable {
  return {
    release: testRelease,
    metric: METRICS.find(({ id }) => id === 'directed-requests') ?? METRICS[0],
    clock: { code: 'RECEIVED', label: 'Year in which the request was received' },
    sources: [
      { source: 'es-police', state: SPAIN },
      { source: 'fr-police', state: FRANCE },
      { source: 'eu-body', state: null },
    ],
    rows,
    total: { basis: 'withheld', why: 'Rows do not add up.' },
    notes: [
      { id: 'one-sided', text: 'x: no source speaks for this side.', must: true },
      { id: 'clock', text: 'The year of a request is that of its receipt.', must: false },
    ],
    citation: 'Liaison (2026): Requests as their senders and as their receivers tell of them. Release 1.',
  };
}

const testRows: readonly MirrorRow[] = [
  testMirrorRow('2021', 40, 36),
  testMirrorRow('2022', 25, null),
  { ...testMirrorRow('2023', null, null), others: [{ source: 'eu-body', requests: count(12) }] },
];
