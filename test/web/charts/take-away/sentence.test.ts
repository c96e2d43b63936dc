import { expect, test } from '@jest/globals';
import { walkDown, walkInTime } from '../../../../web/charts/chart-walk.ts';
import { takenSentence } from '../../../../web/charts/take-away/sentence.ts';
import { figureText } from '../../../../web/format.ts';
import { count } from '../../table-fixture.ts';

const rows = [
  { code: '2021', label: '2021', figure: count(1200) },
  { code: '2022', label: '2022', figure: count(1300) },
  { code: '2023', label: '2023', figure: { value: null, status: ['c'] } as const },
  { code: '2024', label: '2024', figure: { value: null, status: ['x'] } as const },
];
const line = walkInTime([{ label: 'Spain', rows }], 'cases');
const texts = {
  subtitle: 'Cooperation cases, 2021–2024',
  source: 'Source: Liaison, release 4, 12 March 2024',
  notes: [],
};

test('says the last year that has a value, with what it is and its source', () => {
  expect(takenSentence({ walk: line }, texts, 'en')).toBe(
    'Cooperation cases, 2021–2024. 2022: 1\u202f300 cases. Source: Liaison, release 4, 12 March 2024.',
  );
});

test('holds the number as its cell has it', () => {
  expect(takenSentence({ walk: line }, texts, 'fr')).toContain(figureText(count(1300), 'cases', 'fr'));
});

test('says the point that was last come to, with the words for a missing value', () => {
  expect(takenSentence({ walk: line, lastPlace: { series: 0, point: 2 } }, texts, 'en')).toContain(
    '. 2023: suppressed to protect confidentiality. ',
  );
});

test('says the first rows of a ranking, and the last year of each line', () => {
  expect(takenSentence({ walk: walkDown(rows, 'cases') }, texts, 'en')).toContain(
    '. 2021: 1\u202f200 cases; 2022: 1\u202f300 cases; 2023: suppressed to protect confidentiality. ',
  );
  const two = walkInTime(
    [
      { label: 'Spain', rows },
      { label: 'Malta', rows: rows.slice(2) },
    ],
    'cases',
  );
  expect(takenSentence({ walk: two }, texts, 'en')).toContain(
    '. Spain, 2022: 1\u202f300 cases; Malta, 2024: not reported. ',
  );
});

test('takes along what must be read with the numbers', () => {
  const said = takenSentence({ walk: line }, { ...texts, notes: ['Synthetic data: made up.'] }, 'en');
  expect(said).toMatch(/12 March 2024\. Synthetic data: made up\.$/);
});
