import { SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import type { Dimension } from '#domain/dimension';
import type { Metric } from '#domain/metric';
import { type Filters, writeSelection } from '#domain/selection';
import { type Years, yearCodes } from '../../selection/page-selection.ts';
import type { Party, PartyAxis } from '../../site/party-link.tsx';
import type { ProfileSelection } from './profile-selection.ts';

/** What all questions of a page share: what is chosen, and the number of the release that was read. */
export type Asked = Pick<ProfileSelection, 'clock' | 'lang'> & { readonly release: number };

/** A measure of a party by year. */
export function yearsQuery(asked: Asked, metric: Metric, { axis, code }: Party, years: Years): string {
  return queryOf(asked, metric, { by: ['year'], filters: { year: yearCodes(years), [axis]: [code] } });
}

/** A measure of a party along another axis, over a period that one cell exists for. */
export function alongQuery(
  asked: Asked,
  metric: Metric,
  {
    party: { axis, code },
    by,
    period,
  }: { readonly party: Party; readonly by: Dimension; readonly period: Years },
): string {
  return queryOf(asked, metric, { by: [by], filters: { year: yearCodes(period), [axis]: [code] } });
}

/** A measure of all parties, or of those named, also of agencies with all their units, over a period that one cell exists for. */
export function partiesQuery(
  asked: Asked,
  metric: Metric,
  {
    axis,
    period,
    codes,
  }: {
    readonly axis: PartyAxis | 'agency_group';
    readonly period: Years;
    readonly codes?: readonly string[];
  },
): string {
  const filters = { year: yearCodes(period), ...(codes && { [axis]: codes }) };
  return queryOf(asked, metric, { by: [axis], filters });
}

/** Some parties side by side by year: what the explorer shows of them. */
export function comparison(
  { clock, lang }: Pick<Asked, 'clock' | 'lang'>,
  metric: Metric,
  {
    axis,
    codes,
    years,
  }: { readonly axis: PartyAxis; readonly codes: readonly string[]; readonly years: Years },
): string {
  const filters = { year: yearCodes(years), [axis]: codes };
  return writeSelection({
    ...selectionOf({ clock, lang }, metric),
    by: ['year', axis],
    filters,
    release: 'latest',
  });
}

function queryOf(
  asked: Asked,
  metric: Metric,
  { by, filters }: { readonly by: readonly Dimension[]; readonly filters: Filters },
): string {
  return writeSelection({ ...selectionOf(asked, metric), by, filters, release: asked.release });
}

/** A measure on the clock chosen, where it takes one. */
function selectionOf({ clock, lang }: Pick<Asked, 'clock' | 'lang'>, metric: Metric) {
  const isOfCases = SELECTABLE_CLOCKS.some((each) => each === metric.clock);
  return { metric: metric.id, clock: isOfCases ? clock : metric.clock, part: metric.part ?? null, lang };
}
