import { expect, test } from '@jest/globals';
import { walkDown, walkInTime } from '../../../web/charts/chart-walk.ts';
import { pointText, summaryOf } from '../../../web/charts/spoken.ts';
import { count } from '../table-fixture.ts';

const rows = [
  { code: '2021', label: '2021', figure: count(1200) },
  { code: '2022', label: '2022', figure: { value: 1300, status: ['p'] } as const },
  { code: '2023', label: '2023', figure: { value: null, status: ['c'] } as const },
];
const lines = walkInTime(
  [
    { label: 'Spain', rows },
    { label: 'France', rows },
  ],
  'cases',
);
const ranked = walkDown(rows, 'requests');

test.each([
  ['en', 'Spain, 2022: 1\u202f300 cases, provisional. Change from 2021: +100 (+8.3%).'],
  [
    'fr',
    'Spain, 2022\u202f: 1\u202f300 affaires, provisoire. Évolution depuis 2021\u202f: +100 (+8,3\u00a0%).',
  ],
  ['es', 'Spain, 2022: 1\u202f300 casos, provisional. Cambio desde 2021: +100 (+8,3\u00a0%).'],
] as const)('says in %s series, period, value, status and change', (voice, text) => {
  expect(pointText(lines, { series: 0, point: 1 }, voice)).toBe(text);
});

test.each([
  ['en', 'France, 2023: suppressed to protect confidentiality.'],
  ['fr', 'France, 2023\u202f: masqué pour protéger la confidentialité.'],
] as const)('says in %s why there is no value', (voice, text) => {
  expect(pointText(lines, { series: 1, point: 2 }, voice)).toBe(text);
});

test('names no series where there is one only, and compares nothing that is not in time', () => {
  expect(pointText(ranked, { series: 0, point: 1 }, 'en')).toBe('2022: 1\u202f300 requests, provisional.');
});

test('sums a ranking up by its ends and what is missing', () => {
  expect(summaryOf({ kind: 'bars', walk: ranked }, 'en')).toBe(
    'Bar chart of 3 rows. Highest: 2022 (1\u202f300 requests). Lowest: 2021 (1\u202f200 requests). Without a value: 1 suppressed to protect confidentiality.',
  );
});

test('sums a heat map up by its cells', () => {
  expect(summaryOf({ kind: 'heat', walk: { ...lines, isInTime: false } }, 'es')).toBe(
    'Mapa de calor de 2 filas y 3 columnas. Máximo: France, 2022 (1\u202f300 casos). Mínimo: Spain, 2021 (1\u202f200 casos). Sin valor: 2 oculto para proteger la confidencialidad.',
  );
});

test('says of lines first, last, highest and lowest', () => {
  expect(summaryOf({ kind: 'lines', walk: { ...lines, series: lines.series.slice(0, 1) } }, 'fr')).toBe(
    'Graphique en courbes. Spain\u202f: début 1\u202f200 affaires en 2021, fin 1\u202f300 affaires en 2022, maximum 1\u202f300 affaires en 2022, minimum 1\u202f200 affaires en 2021. Sans valeur\u202f: 1 masqué pour protéger la confidentialité.',
  );
});
