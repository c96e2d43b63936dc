import type { DataTable } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { wholeOver } from '#domain/formula';
import type { Sentence } from '#domain/labels/sentence';
import { baseOf, findMetric, type Metric } from '#domain/metric';
import type { Selection } from '#domain/selection';
import { type Source, sourceOf } from '#domain/source';
import { MAX_CELLS } from '../limits.ts';
import { isProblem, type Problem, problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
import { withdrawnProblem } from '../withdrawn.ts';
import { familiesOf } from './agency-families.ts';
import { type Axis, type Held, readAxes } from './axes.ts';
import { notCounted } from './not-counted.ts';
import { panelOf } from './panel.ts';

/** A selection that can be answered: its axes with their rows, what is held, and where it is read from. */
export type Question = {
  readonly selection: Selection;
  readonly metric: Metric;
  /** The metric whose measures are read: another one for a change, a rate or a revision. */
  readonly base: Metric;
  readonly release: DataTable['release'];
  readonly axes: readonly Axis[];
  readonly held: readonly Held[];
  readonly source: Source;
  /** For a share of a whole: the axis over whose rows together the whole is taken. */
  readonly whole: Dimension | undefined;
  /** The declared period whose panel of agencies is counted together, where like-for-like asks for one. */
  readonly panel: string | undefined;
  /** The agencies that have units, whose families are counted apart from them. */
  readonly families: readonly string[];
};

/** Reads a selection against a release: the question to compile, or the problem in words. Pure. */
export function readQuestion(selection: Selection, found: FoundRelease): Question | Problem {
  const metric = findMetric(selection.metric);
  if (!metric) throw new Error(`unknown metric: ${selection.metric}`);
  const { release } = found;
  const withdrawn = withdrawnProblem(release);
  if (withdrawn) return withdrawn;
  const source = sourceOf(metric, selection);
  if ('refusal' in source) return problem('not-answerable', source.refusal);
  const missing = notCounted(source, found);
  if (missing) return missing;
  const read = readAxes(selection, found);
  if (isProblem(read)) return read;
  const together = panelOf(source, read.axes, selection, found);
  if (isProblem(together)) return together;
  const base = baseOf(metric);
  const whole = wholeOver(base.formula, selection.by);
  const counted = { source, panel: together.panel, families: familiesOf(found) };
  return tooLarge(read.axes) ?? { selection, metric, base, release, whole, ...counted, ...read };
}

function tooLarge(axes: readonly Axis[]): Problem | undefined {
  const asked = axes.reduce((cells, axis) => cells * axis.categories.length, 1);
  if (asked <= MAX_CELLS) return undefined;
  const largest = axes.reduce((a, b) => (b.categories.length > a.categories.length ? b : a));
  const cut = { dimension: largest.id, rows: largest.categories.length };
  const text: Sentence = (say) => say.problems.tooManyCells(asked, MAX_CELLS, cut);
  return { id: 'too-many-cells', detail: text, errors: [{ parameter: largest.id, value: null, text }] };
}
