import type { DataTable } from '#domain/data-table';
import { startServer } from '../../api/server.ts';

/** The API over a database, asked as any client asks it. */
export type FiguresApi = { ask(query: string): Promise<DataTable>; close(): Promise<void> };

export async function startFiguresApi(databaseUrl: string): Promise<FiguresApi> {
  const server = await startServer({ databaseUrl, port: 0, host: '127.0.0.1', webRoot: '/nowhere' });
  return {
    ask: async (query) => (await fetch(`${server.url}/api/v1/figures?${query}`)).json(),
    close: () => server.close(),
  };
}

/** The figures of a table by the codes of its rows, `ES` or `ES MULTILATERAL`; rows of 0 are left out. */
export function valuesByRow(table: DataTable): Readonly<Record<string, number | null>> {
  const rows = table.dimensions.reduce<readonly string[][]>(
    (before, dimension) =>
      before.flatMap((codes) => dimension.categories.map(({ code }) => [...codes, code])),
    [[]],
  );
  const entries = rows.map((codes, place) => [codes.join(' '), table.figures[place]?.value ?? null] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== 0));
}

/** What a table says of all its rows together: the basis and the figure. */
export function grandTotal(
  table: DataTable,
): { basis: string; value: number | null | undefined } | undefined {
  const total = table.totals.find(({ over }) => over.length === table.dimensions.length);
  if (total === undefined || total.basis === 'withheld')
    return total && { basis: total.basis, value: undefined };
  return { basis: total.basis, value: total.figures[0]?.value };
}
