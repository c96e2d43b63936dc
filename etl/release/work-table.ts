/** A table of a build: what it is called, and the query that fills it. */
export type WorkTable = { readonly name: string; readonly query: string };

/** The statement that makes a table of a build. It is gone with the transaction, however that ends. */
export function createWork({ name, query }: WorkTable): string {
  return `
create temporary table ${name} on commit drop as${query}`;
}
