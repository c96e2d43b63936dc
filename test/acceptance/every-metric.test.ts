import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Clock } from '#domain/codes/counting-axes';
import type { DataTable, Total } from '#domain/data-table';
import { DIMENSION_IDS, type Dimension } from '#domain/dimension';
import type { Figure } from '#domain/figure';
import { METRICS, type Metric } from '#domain/metric';
import { expectedText } from '../expected-text.ts';
import { openWorld, type World } from '../naive-metric/asked-figures.ts';
import type { NaiveFigure } from '../naive-metric/figure.ts';
import type { At } from '../naive-metric/place.ts';
import { hasNaiveDefinition, naiveMetric, naiveUnits } from '../naive-metric.ts';

/** The axes by which every metric is asked: each alone, with the year, and those that belong together. */
const AXES: readonly (readonly Dimension[])[] = [
  [],
  ...DIMENSION_IDS.map((id) => [id]),
  ...DIMENSION_IDS.filter((id) => id !== 'year').map((id) => ['year' as const, id]),
  ['country', 'partner'],
  ['year', 'country', 'partner'],
  ['agency', 'partner'],
  ['year', 'agency', 'partner'],
  ['agency_group', 'partner'],
  ['country', 'crime'],
  ['agency', 'outcome'],
  ['instrument', 'outcome'],
  ['month', 'crime'],
  ['quarter', 'scope'],
  ['month', 'outcome_group'],
  ['country', 'month'],
  ['country_group', 'quarter'],
  ['agency', 'crime_code'],
  ['agency_group', 'outcome'],
];

/** The axes by which every metric is asked of the agencies that reported in every year, counted together. */
const LIKE_FOR_LIKE: readonly (readonly Dimension[])[] = [
  [],
  ['year'],
  ['year', 'outcome'],
  ['scope'],
  ['year', 'crime'],
  ['country'],
];

const CLOSE = 1e-9;
const SHOWN = 40;
const metrics: readonly Metric[] = METRICS;

let world: World;

beforeAll(async () => {
  world = await openWorld(4);
});

afterAll(() => world?.close());

test('answers every metric by every axis as a naive count does', async () => {
  const refused: string[] = [];
  const wrong: string[] = [];
  for (const metric of metrics) {
    for (const query of queriesOf(metric)) {
      const answer = await world.ask(query);
      if ('refusal' in answer) refused.push(...(isMade(metric) ? [] : [query]));
      else wrong.push(...wrongFigures(metric, query, answer), ...wrongTotals(metric, query, answer));
    }
  }
  expect(wrong.slice(0, SHOWN)).toEqual([]);
  const text = `${refused.join('\n')}\n`;
  expect(text).toBe(expectedText('figures/refused.txt', text));
});

function queriesOf({ id }: Metric): readonly string[] {
  const queryBy = (by: readonly Dimension[]) => `metric=${id}${by.length > 0 ? `&by=${by.join(',')}` : ''}`;
  return [...AXES.map(queryBy), ...LIKE_FOR_LIKE.map((by) => `${queryBy(by)}&like-for-like=true`)];
}

/** Metrics that are made of another are refused where the other is, and for want of a year or a country. */
function isMade({ formula }: Metric): boolean {
  return 'of' in formula;
}

function wrongFigures(metric: Metric, query: string, table: DataTable): readonly string[] {
  return placesOf(table.dimensions).flatMap((codes, index) =>
    difference(metric, query, table, { codes, together: [] }, table.figures[index]),
  );
}

/** A total is the figure of the cases together; the sum of published rows is so only where they do not overlap. */
function wrongTotals(metric: Metric, query: string, table: DataTable): readonly string[] {
  return table.totals.flatMap((total: Total) => {
    if (total.basis === 'withheld') return [];
    const kept = table.dimensions.filter(({ id }) => !total.over.includes(id));
    return placesOf(kept).flatMap((codes, index) =>
      difference(
        metric,
        `${query} over ${total.over.join()}`,
        table,
        { codes, together: total.over },
        total.figures[index],
      ),
    );
  });
}

function difference(
  metric: Metric,
  query: string,
  table: DataTable,
  place: Pick<At, 'codes' | 'together'>,
  figure: Figure | undefined,
): readonly string[] {
  // The clock of an answer is a code of the list of clocks; the type of a named code is text.
  const at: At = {
    ...place,
    clock: table.clock.code as Clock,
    part: table.selection.part ?? partOf(table),
    ...(table.selection.isLikeForLike && { isLikeForLike: true }),
  };
  const naive = naiveMetric(world.facts, metric.id, at, world.before);
  if (figure && isSame(figure, naive)) return [];
  return [
    `${query} at ${JSON.stringify(place.codes)}: ${JSON.stringify(figure)} and not ${JSON.stringify(naive)}`,
  ];
}

function partOf({ part }: DataTable): At['part'] {
  return part === null ? null : (part.code as At['part']);
}

function isSame(figure: Figure, naive: NaiveFigure): boolean {
  if (figure.value === null) return figure.status[0] === naive.value;
  if (typeof naive.value !== 'number') return false;
  const isNear = Math.abs(figure.value - naive.value) <= CLOSE * Math.max(1, Math.abs(naive.value));
  const { known, of } = naive.coverage ?? {};
  return (
    isNear &&
    (naive.coverage === undefined || (figure.coverage?.known === known && figure.coverage?.of === of))
  );
}

function placesOf(dimensions: DataTable['dimensions']): readonly At['codes'][] {
  return dimensions.reduce<readonly At['codes'][]>(
    (places, { id, categories }) =>
      places.flatMap((codes) => categories.map(({ code }) => ({ ...codes, [id]: code }))),
    [{}],
  );
}

test('has a naive definition of every metric', () => {
  expect(metrics.filter(({ id }) => !hasNaiveDefinition(id)).map(({ id }) => id)).toEqual([]);
});

test.each([
  ['country', 'ES,FR'],
  ['agency', 'ES-A,FR-A'],
  ['agency_group', 'ES-A,FR-A'],
  ['crime', '03,07'],
  ['crime_code', '0701,07011'],
  ['month', '2019-04,2020-01..2020-06'],
  ['quarter', '2020-Q1,2020-Q2'],
  ['outcome', 'CONVICTED,ARRESTED'],
  ['scope', 'BILATERAL,MULTILATERAL'],
  ['year', '2019,2021'],
] as const)(
  'adds up published rows by %s only where nothing stands in two of them',
  async (dimension, codes) => {
    const counted = metrics.filter(({ formula }) => formula.kind === 'cases' || formula.kind === 'sum');
    const twice: string[] = [];
    for (const metric of counted.filter(({ id }) => id !== 'fractional-cases')) {
      const table = await world.ask(`metric=${metric.id}&by=${dimension}&${dimension}=${codes}`);
      if ('refusal' in table || table.totals[0]?.basis !== 'published') continue;
      const units = codes.split(',').flatMap((code) => unitsAt(metric, table, { [dimension]: code }));
      if (new Set(units).size < units.length) twice.push(metric.id);
    }
    expect(twice).toEqual([]);
  },
);

function unitsAt(metric: Metric, table: DataTable, codes: At['codes']): readonly string[] {
  // As above.
  const clock = table.clock.code as Clock;
  return naiveUnits(world.facts, metric.id, { codes, together: [], clock, part: partOf(table) });
}
