import { labelIn } from '../label-of.ts';
import type { Chip, Problem, Remark } from '../reading.ts';
import type { AskLists } from '../vocabulary.ts';

/** A problem that names measures and the like by their labels instead of their codes. */
export function problemInWords(problem: Problem, chips: readonly Chip[], lists: AskLists): Problem {
  switch (problem.kind) {
    case 'two-of': {
      const labels = chips.filter(({ kind }) => kind === problem.what).map(({ label }) => label);
      return { ...problem, labels: [...new Set(labels)] };
    }
    case 'not-made':
    case 'fixed':
      return { ...problem, metric: labelIn(lists, 'metric', problem.metric) };
    default:
      return problem;
  }
}

/** A remark that names measures, axes and States by their labels instead of their codes. */
export function remarkInWords(remark: Remark, lists: AskLists): Remark {
  switch (remark.kind) {
    case 'measure-assumed':
      return { ...remark, metric: labelIn(lists, 'metric', remark.metric) };
    case 'axis-added':
      return { ...remark, dimension: labelIn(lists, 'dimension', remark.dimension) };
    case 'direction':
      return {
        ...remark,
        from: labelIn(lists, 'country', remark.from),
        to: labelIn(lists, 'country', remark.to),
      };
    default:
      return remark;
  }
}
