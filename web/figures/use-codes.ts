import type { Category } from '#domain/data-table';
import type { Dimension } from '#domain/dimension';
import { useAnswer } from './use-figures.ts';

/** The lists that hold the codes of dimensions of another name. */
const LISTS: Readonly<Partial<Record<Dimension, string>>> = {
  partner: 'country',
  crime_code: 'crime',
  agency_group: 'agency',
};

/** The codes that a filter on a dimension may name, with their labels; none while they load. Agencies are those of a release. */
export function useCodes(dimension: Dimension, release: number): readonly Category[] {
  const list = LISTS[dimension] ?? dimension;
  const path = `/codes/${list}${list === 'agency' ? `?release=${release}` : ''}`;
  return useAnswer<{ readonly codes: readonly Category[] }>(path).data?.codes ?? [];
}
