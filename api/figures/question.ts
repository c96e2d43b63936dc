import type { DataTable } from '#domain/data-table';
import { findMetric, type Metric } from '#domain/metric';
import type { Selection } from '#domain/selection';
import { MAX_CELLS } from '../limits.ts';
import { isProblem, type Problem, parameterProblem, problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
import { type Axis, type Held, readAxes } from './axes.ts';
import { type Source, sourceOf } from './source.ts';

/** A selection that can be answered: its axes with their rows, what is held, and where it is read from. */
export type Question = {
  readonly selection: Selection;
  readonly metric: Metric;
  readonly release: DataTable['release'];
  readonly axes: readonly Axis[];
  readonly held: readonly Held[];
  readonly source: Source;
};

/** Reads a selection against a release: the question to compile, or the problem in words. Pure. */
export function readQuestion(selection: Selection, found: FoundRelease): Question | Problem {
  const metric = findMetric(selection.metric);
  if (!metric) throw new Error(`unknown metric: ${selection.metric}`);
  const { release } = found;
  if (release.state === 'withdrawn') return withdrawn(release);
  const source = sourceOf(metric, selection);
  if (isProblem(source)) return source;
  const read = readAxes(selection, found);
  if (isProblem(read)) return read;
  return tooLarge(read.axes) ?? { selection, metric, release, source, ...read };
}

function withdrawn({ number }: DataTable['release']): Problem {
  const text = 'was withdrawn and gives no figures; /api/v1/releases says why and which is the latest';
  return parameterProblem('release-withdrawn', { parameter: 'release', value: String(number), text });
}

function tooLarge(axes: readonly Axis[]): Problem | undefined {
  const asked = axes.reduce((cells, axis) => cells * axis.categories.length, 1);
  if (asked <= MAX_CELLS) return undefined;
  const largest = axes.reduce((a, b) => (b.categories.length > a.categories.length ? b : a));
  const [cells, most] = [asked, MAX_CELLS].map((count) => count.toLocaleString('en'));
  return problem(
    'too-many-cells',
    `The table has ${cells} cells and ${most} are allowed. The cheapest cut is a filter on ${largest.id}, which has ${largest.categories.length} rows.`,
  );
}
