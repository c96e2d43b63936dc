import { expect, test } from '@jest/globals';
import type { MirrorTable } from '#domain/mirror';
import type { MirrorQuestion } from '../../../api/mirror/mirror-parameters.ts';
import { mirrorTable } from '../../../api/mirror/mirror-table.ts';
import { isProblem, orThrow } from '../../../api/problem.ts';
import { problemDocument } from '../../../api/problem-document.ts';
import { foundRelease } from '../found-release.ts';
import { held } from './held.ts';

const ALL: MirrorQuestion = {
  release: 'latest',
  lang: 'en',
  country: undefined,
  partner: undefined,
  year: undefined,
};

/** Spain and France each keep a log; a body keeps one of several States. */
const TWO_LOGS = held(
  'es 2020 ES>FR 40',
  'es 2020 DE>ES 7',
  'fr 2020 ES>FR 36',
  'fr 2020 FR>ES 21',
  'fr 2020 DE>FR 5',
  'body 2020 ES>FR 12',
  'body 2020 DE>IT 3',
);

const tableOf = (rows: typeof TWO_LOGS, asked: Partial<MirrorQuestion> = {}): MirrorTable =>
  orThrow(mirrorTable(foundRelease(), rows, { ...ALL, ...asked }));

/** Rows as `year sender>receiver sent received gap share`, a missing figure as its letter. */
function written({ rows }: MirrorTable): readonly string[] {
  return rows.map(({ year, sender, receiver, sent, received, gap, gapShare }) =>
    [
      year,
      `${sender.code}>${receiver.code}`,
      ...[sent.requests, received.requests, gap, gapShare].map(({ value, status }) => value ?? status[0]),
    ].join(' '),
  );
}

test('sets what the sender says beside what the receiver says', () => {
  expect(tableOf(TWO_LOGS, { country: ['ES'], partner: ['FR'] }).rows).toEqual([
    {
      year: '2020',
      sender: { code: 'ES', label: 'Spain' },
      receiver: { code: 'FR', label: 'France' },
      sent: { source: 'es', requests: { value: 40, status: [] } },
      received: { source: 'fr', requests: { value: 36, status: [] } },
      gap: { value: -4, status: [] },
      gapShare: { value: -10, status: [], ratio: { numerator: -4, denominator: 40 } },
      others: [{ source: 'body', requests: { value: 12, status: [] } }],
    },
    {
      year: '2020',
      sender: { code: 'FR', label: 'France' },
      receiver: { code: 'ES', label: 'Spain' },
      sent: { source: 'fr', requests: { value: 21, status: [] } },
      received: { source: 'es', requests: { value: 0, status: [] } },
      gap: { value: -21, status: [] },
      gapShare: { value: -100, status: [], ratio: { numerator: -21, denominator: 21 } },
      others: [],
    },
  ]);
});

test('marks a side that nobody tells of, and never makes it zero', () => {
  expect(written(tableOf(TWO_LOGS, { country: ['DE'] }))).toEqual([
    '2020 DE>ES x 7 x x',
    '2020 DE>FR x 5 x x',
    '2020 DE>IT x x x x',
  ]);
});

test('marks a side in a year of which its source holds nothing on that side', () => {
  const rows = held(
    'es 2020 ES>DE 1',
    'es 2021 IT>ES 1',
    'fr 2020 ES>FR 4',
    'fr 2021 ES>FR 6',
    'fr 2021 DE>FR 1',
  );
  expect(written(tableOf(rows, { country: ['FR'], partner: ['ES'] }))).toEqual([
    '2020 ES>FR 0 4 4 100',
    '2021 ES>FR x 6 x x',
  ]);
});

test('gives each source of one State rows of its own, and says so', () => {
  const rows = held('es1 2020 ES>FR 4', 'es1 2020 ES>DE 1', 'es2 2020 ES>FR 3', 'es2 2020 ES>IT 1');
  const table = tableOf(rows, { partner: ['FR'] });
  expect(written(table)).toEqual(['2020 ES>FR 4 x x x', '2020 ES>FR 3 x x x']);
  expect(table.rows.map(({ sent }) => sent.source)).toEqual(['es1', 'es2']);
  expect(table.notes.map(({ id }) => id)).toContain('several-sources');
});

test.each<readonly [Partial<MirrorQuestion>, readonly string[]]>([
  [{}, ['2020 DE>ES', '2020 DE>FR', '2020 DE>IT', '2020 ES>FR', '2020 FR>ES']],
  [{ country: ['IT', 'ES'] }, ['2020 DE>ES', '2020 DE>IT', '2020 ES>FR', '2020 FR>ES']],
  [{ partner: ['IT'] }, ['2020 DE>IT']],
  [{ country: ['DE'], partner: ['ES', 'IT'] }, ['2020 DE>ES', '2020 DE>IT']],
  [{ country: ['ES'], partner: ['IT'] }, []],
  [{ year: ['2021'] }, []],
])('gives the pairs of %j', (asked, pairs) => {
  expect(
    tableOf(TWO_LOGS, asked).rows.map((row) => `${row.year} ${row.sender.code}>${row.receiver.code}`),
  ).toEqual(pairs);
});

test('leaves out requests of which a State is not named, and those of a State to itself', () => {
  expect(tableOf(held('es 2020 ES>ZZ 4', 'es 2020 QZ>ES 2', 'es 2020 ES>ES 1')).rows).toEqual([]);
});

test('names every source and for whom it speaks, in the language asked for', () => {
  expect(tableOf(TWO_LOGS, { lang: 'es' }).sources).toEqual([
    { source: 'body', state: null },
    { source: 'es', state: { code: 'ES', label: 'España' } },
    { source: 'fr', state: { code: 'FR', label: 'Francia' } },
  ]);
});

test('has no total, and says why', () => {
  const { total, notes } = tableOf(TWO_LOGS);
  expect(total).toEqual({
    basis: 'withheld',
    why: 'Rows do not add up, because two sources tell of the same requests, and not of all pairs do both.',
  });
  expect(notes.filter(({ must }) => must).map(({ id }) => id)).toEqual(['not-additive', 'not-reported']);
});

test('says that no source delivered requests', () => {
  const { rows, notes } = tableOf([]);
  expect(rows).toEqual([]);
  expect(notes[0]).toEqual({
    id: 'no-requests',
    text: 'No source of this release delivered requests.',
    must: true,
  });
});

test('is refused with the cheapest cut when it is too large', () => {
  const year = (_: unknown, index: number) => `es ${index} ES>FR 1`;
  const rows = held('es 2020 ES>DE 1', ...Array.from({ length: 25_000 }, year));
  const refused = mirrorTable(foundRelease(), rows, ALL);
  expect(isProblem(refused) && problemDocument(refused, 'en')).toMatchObject({
    status: 413,
    detail:
      'The mirror has 25\u202F001 rows and 25\u202F000 are allowed. The cheapest cut is a filter on country.',
    errors: [],
  });
  expect(tableOf(rows, { partner: ['FR'] }).rows).toHaveLength(25_000);
});
