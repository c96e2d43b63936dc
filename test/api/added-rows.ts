import type { DataTable, Total } from '#domain/data-table';
import { DIMENSION_IDS, type Dimension } from '#domain/dimension';
import { findMetric } from '#domain/metric';
import { selectionSchema } from '#domain/selection-query';
import { listedCategories } from '../../api/figures/categories.ts';
import { readQuestion } from '../../api/figures/question.ts';
import { shape } from '../../api/figures/shape.ts';
import { writeCsv } from '../../api/formats/csv.ts';
import { isProblem } from '../../api/problem.ts';
import { foundRelease } from './found-release.ts';
import { tellingRows } from './telling-rows.ts';

const FOUND = foundRelease();

/** The questions of a metric by every dimension: alone, beside the year, and with a filter of two of its codes. */
export function questionsBy(metric: string): readonly string[] {
  const asks = findMetric(metric)?.asks ?? [];
  const by = (...ids: readonly Dimension[]) =>
    `metric=${metric}&by=${[...new Set([...ids, ...asks])].join(',')}`;
  return DIMENSION_IDS.flatMap((id) => [by(id), by('year', id), `${by(id)}&${id}=${twoCodesOf(id)}`]);
}

function twoCodesOf(id: Dimension): string {
  const listed = listedCategories(id, FOUND, { clock: 'OPENED', lang: 'en', filters: {} });
  return listed
    .slice(0, 2)
    .map(({ code }) => code)
    .join(',');
}

/** The table of a question in which no number of a total is what its rows add up to; `undefined` where it is refused. */
export function tellingTable(query: string): DataTable | undefined {
  const selection = selectionSchema.parse(Object.fromEntries(new URLSearchParams(query)));
  const question = readQuestion(selection, FOUND);
  if (isProblem(question)) return undefined;
  return shape(question, { found: FOUND, rows: tellingRows(question) });
}

/** What a table says of totals that it must not: one line for each. */
export function wrongTotals(query: string, table: DataTable): readonly string[] {
  const ofTotals = table.totals.flatMap((total) => wrongTotal(table, total));
  return [...ofTotals, ...wrongNotes(table), ...wrongCsv(table)].map((text) => `${query}: ${text}`);
}

function wrongTotal(table: DataTable, total: Total): readonly string[] {
  const over = total.over.join(' and ');
  if (total.basis === 'withheld') {
    return total.why !== '' && !('figures' in total) ? [] : [`over ${over} withheld without a reason`];
  }
  const added = sumsOver(table, total.over);
  const isSum = total.figures.some(({ value }, index) => value !== null && value === added[index]);
  const areAdditive = table.dimensions.every(({ id, additive }) => additive || !total.over.includes(id));
  const isMarked =
    total.basis === 'published' && table.notes.some(({ id, must }) => id === 'published-sum' && must);
  if (!isSum || (areAdditive && isMarked)) return [];
  return [`over ${over} is the sum of its rows, printed as ${total.basis}`];
}

/** What the figures over some axes add up to, at each place of the others; `undefined` where there is nothing to add. */
function sumsOver(table: DataTable, over: readonly Dimension[]): readonly (number | undefined)[] {
  const sums = new Map<string, number[]>();
  for (const [index, place] of placesOf(table).entries()) {
    const rest = table.dimensions
      .flatMap(({ id }, axis) => (over.includes(id) ? [] : [place[axis]]))
      .join(' ');
    sums.set(rest, [...(sums.get(rest) ?? []), table.figures[index]?.value ?? 0]);
  }
  return [...sums.values()].map((rows) => (rows.length > 1 ? rows.reduce((a, b) => a + b, 0) : undefined));
}

function placesOf({ dimensions }: DataTable): readonly (readonly string[])[] {
  return dimensions.reduce<readonly (readonly string[])[]>(
    (places, { categories }) => places.flatMap((place) => categories.map(({ code }) => [...place, code])),
    [[]],
  );
}

/** Rows that do not add up say so where they are shown. */
function wrongNotes({ dimensions, notes }: DataTable): readonly string[] {
  return dimensions
    .filter(({ additive, categories }) => !additive && categories.length > 1)
    .filter(
      ({ id, whyNot }) =>
        !notes.some((note) => note.must && note.id === `not-additive-${id}` && note.text === whyNot),
    )
    .map(({ id }) => `rows by ${id} do not say that they do not add up`);
}

/** A file has a record for each figure and none for a total, and its records carry what must be said. */
function wrongCsv(table: DataTable): readonly string[] {
  const records = writeCsv(table).trimEnd().split('\r\n').slice(1);
  const must = table.notes.filter((note) => note.must).map(({ text }) => text.replaceAll('"', '""'));
  return [
    ...(records.length === table.figures.length
      ? []
      : [`${records.length} records of ${table.figures.length} figures`]),
    ...(records.every((record) => must.every((text) => record.includes(text)))
      ? []
      : ['a record without its notes']),
  ];
}
