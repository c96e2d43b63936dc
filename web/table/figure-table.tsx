import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { basisText } from '../format.ts';
import { FigureCell } from './figure-cell.tsx';
import styles from './figure-table.module.css';
import { type Grid, gridOf } from './grid.ts';

/**
 * The twin of a chart: the same figures as a table of one axis down and at most one across, with the total where there is
 * one and the reason where there is none. `order` are the codes of the rows in the order of the chart.
 */
export function FigureTable(props: {
  readonly table: DataTable;
  readonly caption: string;
  readonly order?: readonly string[] | undefined;
}) {
  const grid = gridOf(props.table, props.order);
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, the region scrolls
    <section className={styles.scroll} tabIndex={0} aria-label={`Table: ${props.caption}`}>
      <table className={styles.table}>
        <caption>{props.caption}</caption>
        <Head table={props.table} grid={grid} />
        <tbody>
          {grid.rows.map((row) => (
            <Cells key={row.code} label={row.label} figures={row.figures} table={props.table} grid={grid} />
          ))}
        </tbody>
        {grid.total && (
          <tfoot>
            {'figures' in grid.total ? (
              <>
                <Cells label="Total" figures={grid.total.figures} table={props.table} grid={grid} />
                {!grid.hasBasis && <BasisOfTotal figures={grid.total.figures} table={props.table} />}
              </>
            ) : (
              <Withheld why={grid.total.why} columns={grid.columns.length + Number(grid.hasBasis)} />
            )}
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Head({ table, grid }: { readonly table: DataTable; readonly grid: Grid }) {
  return (
    <thead>
      <tr>
        <th scope="col">{grid.rowLabel}</th>
        {grid.columns.map((column) => (
          <th key={column.code} scope="col" className={styles.head}>
            {column.label}
          </th>
        ))}
        {grid.hasBasis && (
          <th scope="col" className={styles.head}>
            {basisLabel(table)}
          </th>
        )}
      </tr>
    </thead>
  );
}

function basisLabel({ metric }: DataTable): string {
  return metric.formula.kind === 'sum' ? 'Known in, of cases' : 'Cases';
}

/** Where there is no room for a column, at least the totals say what they rest on (CR-8). */
function BasisOfTotal({
  figures,
  table,
}: {
  readonly figures: readonly Figure[];
  readonly table: DataTable;
}) {
  const texts = figures.map((figure) => basisText(figure));
  if (texts.every((text) => text === undefined)) return null;
  return (
    <tr>
      <th scope="row">{basisLabel(table)}</th>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a place in the row is all that a cell is known by
        <td key={index} className={styles.number}>
          {text}
        </td>
      ))}
    </tr>
  );
}

function Cells(props: {
  readonly label: string;
  readonly figures: readonly Figure[];
  readonly table: DataTable;
  readonly grid: Grid;
}) {
  const { label, figures, table, grid } = props;
  const [only] = figures;
  return (
    <tr>
      <th scope="row">{label}</th>
      {figures.map((figure, index) => (
        <FigureCell key={grid.columns[index]?.code} figure={figure} unit={table.metric.unit} />
      ))}
      {grid.hasBasis && <td className={styles.number}>{only && basisText(only)}</td>}
    </tr>
  );
}

function Withheld({ why, columns }: { readonly why: string; readonly columns: number }) {
  return (
    <tr>
      <th scope="row">Total</th>
      <td className={styles.withheld} colSpan={columns}>
        {why}
      </td>
    </tr>
  );
}
