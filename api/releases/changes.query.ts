import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Aggregate } from '#domain/aggregate';
import type { ChangedCell } from '#domain/changed-cell';
import { type ChangesFilter, type Compared, changesPage } from '#schema/changes-statement';

/** A row of a page of the ledger: how many figures of an aggregate changed, and one of them, if any is on the page. */
export type ChangesRow = { readonly of_aggregate: Aggregate['name']; readonly changes: number } & (
  | ChangedCell
  | { readonly aggregate: null }
);

/** Compares two releases in one statement. */
@Injectable()
export class ChangesQuery {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async read(
    compared: Compared,
    filter: ChangesFilter,
    page: { readonly limit: number; readonly after: number },
  ): Promise<readonly ChangesRow[]> {
    const { text, parameters } = changesPage(compared, filter, page);
    return this.dataSource.query<ChangesRow[]>(text, [...parameters]);
  }
}
