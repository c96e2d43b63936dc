import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ChangedCell } from '#domain/changed-cell';
import type { LedgerTableName } from '#domain/ledger-table';
import type { ChangesFilter, Compared } from '#schema/changes-filter';
import { changesPage, type Statement } from '#schema/changes-statement';
import { isKept, isOfKept, keptPage, keptTotals, reachOf } from '#schema/kept-ledger';

/** A row of a page of the ledger: how many figures of an aggregate changed, and one of them, if any is on the page. */
export type ChangesRow = { readonly of_aggregate: LedgerTableName; readonly changes: number } & (
  | ChangedCell
  | { readonly aggregate: null }
);

type Page = { readonly limit: number; readonly after: number };

/** Reads the ledger of two releases: as it is kept where all of it is asked for, else by comparing them. */
@Injectable()
export class ChangesQuery {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** The rows of a page; `beyond` when the page begins where a kept ledger no longer reaches. */
  async read(
    compared: Compared,
    filter: ChangesFilter,
    page: Page,
  ): Promise<readonly ChangesRow[] | 'beyond'> {
    const totals = isOfKept(filter) ? await this.keptTotals(compared) : new Map<string, number>();
    if (!isKept(totals, filter.metric)) return this.query(changesPage(compared, filter, page));
    const { reach, isWhole } = reachOf(totals, filter.metric);
    if (page.after >= reach && !isWhole) return 'beyond';
    const limit = Math.max(0, Math.min(page.limit, reach - page.after));
    return this.query(keptPage(compared, filter.metric, { ...page, limit }));
  }

  private async keptTotals(compared: Compared): Promise<ReadonlyMap<string, number>> {
    const { text, parameters } = keptTotals(compared);
    const rows = await this.dataSource.query<{ metric: string; changes: number }[]>(text, [...parameters]);
    return new Map(rows.map(({ metric, changes }) => [metric, changes]));
  }

  private query({ text, parameters }: Statement): Promise<readonly ChangesRow[]> {
    return this.dataSource.query<ChangesRow[]>(text, [...parameters]);
  }
}
