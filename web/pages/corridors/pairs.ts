import type { Category, DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { axisOf, figureAt } from '../../cells.ts';
import { isUnnamed } from '../../charts/options/ranking.ts';

/** One cell of a table by country and partner: the row, the column, and what stands there. */
export type Pair = { readonly country: Category; readonly partner: Category; readonly figure: Figure };

/**
 * The States of a table by country and partner, from those with the most to those with the least in both directions together.
 * This is an order and no figure: what is added for it is never shown. Parties without a name are not States.
 */
export function byVolume(table: DataTable): readonly string[] {
  const volumes = new Map<string, number>();
  for (const { country, partner, figure } of pairsOf(table))
    for (const { code } of [country, partner])
      volumes.set(code, (volumes.get(code) ?? 0) + (figure.value ?? 0));
  return [...volumes].sort(([, a], [, b]) => b - a).map(([code]) => code);
}

/** Pairs of two States from the largest figure to the smallest; where both directions are the same, each pair once. */
export function rankedPairs(table: DataTable, isSymmetric: boolean): readonly Pair[] {
  return pairsOf(table)
    .filter(({ country, partner }) => country.code !== partner.code)
    .filter(({ country, partner }) => !isSymmetric || country.code < partner.code)
    .filter(({ figure }) => figure.value !== null && figure.value > 0)
    .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0));
}

function pairsOf(table: DataTable): readonly Pair[] {
  const countries = statesOn(table, 'country');
  const partners = statesOn(table, 'partner');
  return countries.flatMap((country) =>
    partners.map((partner) => ({
      country,
      partner,
      figure: figureAt(table, { country: country.code, partner: partner.code }),
    })),
  );
}

function statesOn(table: DataTable, id: 'country' | 'partner'): readonly Category[] {
  return (axisOf(table, id)?.categories ?? []).filter((category) => !isUnnamed(category));
}
