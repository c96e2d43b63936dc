import type { Client } from 'pg';
import { likeForLike } from '#domain/coverage';
import { type Period, periodCode } from '#domain/period';
import type { ReportingRow } from '#domain/reporting';
import { MOST_GROUPS } from './group-member.ts';

/** The agencies of the panels, and of each the set of panels that it is in: one bit for each period, in their order. */
export type PanelMembers = {
  readonly panels: readonly Period[];
  readonly agencies: readonly string[];
  readonly sets: readonly number[];
};

/**
 * The panel of a declared period: the agencies that reported in every year of it. Periods without one have no panel, nor have
 * those that no set of panels has room for, the last.
 */
export function panelMembers(periods: readonly Period[], reporting: readonly ReportingRow[]): PanelMembers {
  const all = periods.map((period) => ({ period, agencies: agenciesIn(period, reporting) }));
  const panels = all.filter(({ agencies }) => agencies.length > 0).slice(0, MOST_GROUPS);
  const agencies = [...new Set(panels.flatMap((panel) => panel.agencies))].sort();
  return {
    panels: panels.map(({ period }) => period),
    agencies,
    sets: agencies.map((agency) =>
      panels.reduce((set, panel, place) => set | (panel.agencies.includes(agency) ? 1 << place : 0), 0),
    ),
  };
}

/** Who reported in which year, by the word of any counted source. */
export async function readAgencyReporting(client: Client): Promise<readonly ReportingRow[]> {
  const { rows } = await client.query<ReportingRow>(`
    select party_axis as axis, code, year, bool_or(reported) as reported
    from facts.reporting
    where party_axis = 'agency' and source_id in (select source_id from counted_import)
    group by party_axis, code, year`);
  return rows;
}

/** What a build asks about panels: their codes, and the first and last year of each. */
export function panelParameters({ panels }: PanelMembers): readonly (readonly string[])[] {
  return [
    panels.map(periodCode),
    panels.map(({ first }) => String(first)),
    panels.map(({ last }) => String(last)),
  ];
}

function agenciesIn({ first, last }: Period, reporting: readonly ReportingRow[]): readonly string[] {
  const years = Array.from({ length: last - first + 1 }, (_, offset) => String(first + offset));
  return likeForLike(reporting, 'agency', years);
}
