import { type ReactNode, useDeferredValue } from 'react';
import type { DataTable } from '#domain/data-table';
import { csvAddress } from '../figures/api.ts';
import { FigureTable, JoinedTable } from '../table/figure-table.tsx';
import type { Joined } from '../table/grid.ts';
import { FigureShell } from './figure-shell.tsx';
import { notesOf, symbolsOf } from './notes.tsx';

/** A twin of more figures than this comes after its chart. */
const MOST_AT_ONCE = 500;

/** A chart of one table of figures, or of several with one axis, in its frame. */
export function FigureFrame(props: {
  readonly table: DataTable | Joined;
  readonly title: string;
  readonly subtitle: string;
  /** Order of the rows in the twin: that of the chart. */
  readonly order?: readonly string[];
  /** Sentences of this page that a reader needs, before those of the table. */
  readonly remarks?: readonly string[];
  /** The question before this one: shown dimmed until the new answer is there. */
  readonly isOld: boolean;
  /** Whether what is shown is the table itself, which then needs no twin. */
  readonly isTable?: boolean;
  /** How a frame in another page shows the figures, by its name in the address of the explorer; else as fits them. */
  readonly view?: string;
  /** Whether there is a chart that can become an image; a list of links cannot. */
  readonly hasChart?: boolean;
  readonly children: ReactNode;
}) {
  const { table, title, subtitle, order, isTable = false } = props;
  const parts = 'parts' in table ? table.parts : [{ label: title, table }];
  const tables = parts.map((part) => part.table);
  const caption = `${title}. ${subtitle}`;
  const isLarge = tables.some(({ figures }) => figures.length > MOST_AT_ONCE);
  const twin = <TableOf table={table} caption={caption} order={order} />;
  return (
    <FigureShell
      title={title}
      subtitle={subtitle}
      notes={notesOf(tables, props.remarks ?? [])}
      symbols={symbolsOf(tables)}
      twin={!isTable && (isLarge ? <InPieces>{twin}</InPieces> : twin)}
      source={{
        release: tables[0]?.release,
        files: parts.map((part) => ({ label: part.label, address: csvAddress(part.table.query) })),
        citations: tables.map(({ citation }) => citation),
        embeds: tables.map((each) => ({ title: each.title, query: each.query, view: props.view })),
      }}
      isOld={props.isOld}
      hasChart={props.hasChart ?? !isTable}
    >
      {props.children}
    </FigureShell>
  );
}

/** Rendered after the rest and in pieces, so that thousands of cells keep neither the chart nor a key waiting. */
function InPieces({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children, null);
}

function TableOf({
  table,
  ...others
}: {
  readonly table: DataTable | Joined;
  readonly caption: string;
  readonly order: readonly string[] | undefined;
}) {
  return 'parts' in table ? (
    <JoinedTable {...table} {...others} />
  ) : (
    <FigureTable table={table} {...others} />
  );
}
