import { type Coverage, type Figure, withoutValue } from '#domain/figure';

/**
 * Published figures added up. A row without a value adds nothing but its cases, which the coverage keeps; a sum that no case
 * states is not known rather than zero (CR-8). A row of a party that did not report marks the sum with `u`. One figure stays itself.
 */
export function sumOf(figures: readonly Figure[]): Figure {
  const [first] = figures;
  if (!first) return { value: 0, status: [] };
  if (figures.length === 1) return first;
  const coverage = coverageOf(figures);
  if (coverage?.known === 0 && coverage.of > 0) return withoutValue('m', coverage);
  const valued = figures.filter((figure) => figure.value !== null);
  if (valued.length === 0 && first.value === null) return withoutValue(first.status[0], coverage);
  const value = valued.reduce((sum, figure) => sum + figure.value, 0);
  return { value, status: flagsOf(figures), ...(coverage && { coverage }) };
}

function flagsOf(figures: readonly Figure[]) {
  const flags = figures.flatMap((figure) => {
    if (figure.value !== null) return figure.status;
    return figure.status[0] === 'x' ? (['u'] as const) : [];
  });
  return [...new Set(flags)];
}

function coverageOf(figures: readonly Figure[]): Coverage | undefined {
  const stated = figures.flatMap(({ coverage }) => coverage ?? []);
  if (stated.length === 0) return undefined;
  return {
    known: stated.reduce((sum, { known }) => sum + known, 0),
    of: stated.reduce((sum, each) => sum + each.of, 0),
  };
}
