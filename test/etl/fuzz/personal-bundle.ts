import fc from 'fast-check';
import type { FuzzedBundle } from './mutation.ts';
import { FUZZED } from './small-bundle.ts';

/** What leads to a person, all made up; none has a comma. */
const PERSONS = [
  'jane.roe@example.org',
  '192.0.2.10',
  '2001:db8::1',
  '00:00:5E:00:53:01',
  'ES9121000418450200051332',
  '+442079460958',
  '4111 1111 1111 1111',
  'DNI 12345678Z',
  '756.9217.0769.85',
  '@jane_roe',
  'Mrs. Roe',
  'www.example.org/jane',
  'born 1980-01-02',
];

/** The small bundle with a cell of a CSV file, the header's too, that holds something of a person, alone or with more around it. */
export const personalBundle = fc
  .record({
    name: fc.constantFrom('agencies.csv' as const, 'cases.csv' as const, 'participations.csv' as const),
    person: fc.constantFrom(...PERSONS),
    around: fc.constantFrom(['', ''], ['', ' and more'], ['see ', ''], ['', `;${'x'.repeat(5000)}`]),
    line: fc.nat({ max: 4 }),
    column: fc.nat({ max: 10 }),
  })
  .map(
    ({ name, person, around: [before, after], line, column }): { person: string; bundle: FuzzedBundle } => {
      const lines = FUZZED[name].trimEnd().split('\n');
      const row = line % lines.length;
      const cells = lines[row]?.split(',') ?? [];
      const changed = cells.with(column % cells.length, `${before}${person}${after}`).join(',');
      return { person, bundle: { [name]: Buffer.from(`${lines.with(row, changed).join('\n')}\n`) } };
    },
  );
