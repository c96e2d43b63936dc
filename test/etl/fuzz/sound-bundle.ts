import fc from 'fast-check';
import { manifestWith } from '../bundle.ts';
import { CASES, PARTS } from '../findings/changed-bundle.ts';
import type { FuzzedBundle } from './mutation.ts';

const caseOf = fc.record({
  number: fc.integer({ min: 1, max: 6 }),
  opened: fc.constantFrom('2024', '2024-02', '2024-03-31', '2023-12'),
  lead: fc.constantFrom('ES', 'FR'),
  partners: fc.array(fc.constantFrom('BE', 'IT', 'ES', 'FR'), { maxLength: 3 }),
  crime: fc.constantFrom('0701', '0903'),
});

/** An extract of the source without an error: other cases than before, fewer or more of them, with what is worth a warning. */
export const soundBundle = fc
  .record({
    cases: fc.uniqueArray(caseOf, { minLength: 1, maxLength: 6, selector: ({ number }) => number }),
    extent: fc.constantFrom('FULL', 'PARTIAL'),
  })
  .map(
    ({ cases, extent }): FuzzedBundle => ({
      'manifest.json': Buffer.from(manifestWith({ extent })),
      'cases.csv': Buffer.from(
        `${CASES}\n${cases.map(({ number, opened, lead, crime }) => `test-${number},${opened},OPEN,${lead},${crime},PENDING\n`).join('')}`,
      ),
      'participations.csv': Buffer.from(
        `${PARTS}\n${cases
          .flatMap(({ number, lead, partners }) => [
            `test-${number},STATE,${lead},,LEAD\n`,
            ...partners.map((country) => `test-${number},STATE,${country},,SOURCE\n`),
          ])
          .join('')}`,
      ),
    }),
  );
