import { CASE, CASES, PARTS, partWith } from '../../findings/changed-bundle.ts';
import type { CorpusFile } from '../corpus-file.ts';

const received = (cell: string) => partWith('received_on', cell);
const asked = (requested: string, answered: string) => ({
  'cases.csv': `${CASES}\n${CASE}\n`,
  'participations.csv': `${PARTS},requested_on,responded_on\ntest-1,STATE,ES,,LEAD,,\ntest-1,STATE,FR,,SOURCE,${requested},${answered}\n`,
});
const MALFORMED = ['MOMENT_MALFORMED participations.csv:3'];
const NO_ZONE = ['MOMENT_WITHOUT_ZONE participations.csv:3'];
const DISORDER = ['TIMES_OUT_OF_ORDER participations.csv:3'];

/** Times of requests and answers. */
export const TIME_FILES: readonly CorpusFile[] = [
  ['loaded', 'a time of UTC', received('2024-03-01T09:30Z')],
  ['loaded', 'a time with seconds and their parts', received('2024-03-01T09:30:15.250Z')],
  ['loaded', 'a time of another zone', received('2024-03-01T09:30:00+05:45')],
  ['loaded', 'a time as precise as a month', received('2024-03')],
  ['refused', 'a time without its zone', received('2024-03-01T09:30'), NO_ZONE],
  ['refused', 'a time with a blank for the T', received('2024-03-01 09:30Z'), MALFORMED],
  ['refused', 'a time with a small t', received('2024-03-01t09:30z'), MALFORMED],
  ['refused', 'a time of 24 hours', received('2024-03-01T24:00Z'), MALFORMED],
  ['refused', 'a leap second', received('2024-03-01T23:59:60Z'), MALFORMED],
  ['refused', 'a time of a day that is none', received('2024-02-30T09:30Z'), MALFORMED],
  ['refused', 'a zone by name', received('2024-03-01T09:30CET'), MALFORMED],
  ['refused', 'a zone farther than any', received('2024-03-01T09:30+15:00'), MALFORMED],
  ['refused', 'a zone without a colon', received('2024-03-01T09:30+0100'), MALFORMED],
  ['refused', 'a time of twelve hours', received('2024-03-01T09:30 PM'), MALFORMED],
  [
    'refused',
    'a time after the extract',
    received('2025-01-01T00:00Z'),
    ['DATE_AFTER_EXTRACT participations.csv:3'],
  ],
  ['refused', 'an answer before its request', asked('2024-03-02', '2024-03-01'), DISORDER],
  [
    'refused',
    'an answer before its request across zones',
    asked('2024-03-01T10:00+01:00', '2024-03-01T09:30+02:00'),
    DISORDER,
  ],
  [
    'loaded',
    'an answer that only seems earlier, in another zone',
    asked('2024-03-01T10:00+02:00', '2024-03-01T09:30+01:00'),
  ],
  ['loaded', 'an answer of the same month', asked('2024-03-02', '2024-03')],
];
