import type { Formula } from '../formula.ts';
import { METRICS } from '../metric.ts';
import type { Defined, Translation } from './translation.ts';

/** The words of every metric that a translation knows, by id; those of a metric made of another come from the other's. */
export function metricWords({ metric, made }: Translation): Readonly<Record<string, Defined>> {
  const words = METRICS.flatMap(({ id, formula }) => {
    const own = metric['of' in formula ? formula.of : id];
    if (own === undefined) return [];
    return [[id, 'of' in formula ? made[howMade(formula)](own) : own] as const];
  });
  return Object.fromEntries(words);
}

function howMade(formula: Extract<Formula, { readonly of: string }>): keyof Translation['made'] {
  return formula.kind === 'change' && formula.in === 'points' ? 'points' : formula.kind;
}
