import { grouped } from '../grouped.ts';

/** What went wrong where no parameter is at fault. */
export const PROBLEMS = {
  tooManyCells: (cells: number, most: number, cut: { readonly dimension: string; readonly rows: number }) =>
    `The table has ${grouped(cells)} cells and ${grouped(most)} are allowed. The cheapest cut is a filter on ${cut.dimension}, which has ${grouped(cut.rows)} rows.`,
  tooManyMirrorRows: (rows: number, most: number) =>
    `The mirror has ${grouped(rows)} rows and ${grouped(most)} are allowed. The cheapest cut is a filter on country.`,
  beyondLedger: (kept: number) =>
    `The ledger keeps the ${grouped(kept)} largest changes of each metric in their order. The others are found by a filter on country, agency, crime or year.`,
  addressTooLong: (given: number, most: number) =>
    `The address has ${grouped(given)} characters and ${grouped(most)} are allowed. Ask for fewer codes at once, or for a whole dimension.`,
  methodNotOffered: (method: string) => `${method} is not offered; use GET.`,
  tooBusy: () => 'More questions came at once than can be answered; ask again in some seconds.',
  databaseDown: () => 'The database cannot be reached now; try again soon.',
  nothingHere: () => 'Nothing is at this address; /api/v1/openapi.json lists what is.',
  unreadable: () => 'The request cannot be read.',
  headTooLarge: () => 'The address and the header fields together are too long.',
  requestTimeout: () => 'The request did not arrive in time.',
  failed: () => 'The service failed to answer; the operator finds the reason in its log.',
  nothingPublished: () => 'No release is published yet.',
  databaseSlow: () => 'The database does not answer within a second.',
  databaseUnusable: () => 'The database cannot be reached, or its schema is missing.',
  schemaOld: () => 'The schema of the database is older than this program.',
};
