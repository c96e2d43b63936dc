import { type ReactNode, useState } from 'react';
import type { Figure } from '#domain/figure';
import { basisText } from '../format.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import { FigureCell, NoCell } from './figure-cell.tsx';
import styles from './figure-table.module.css';
import type { Grid } from './grid.ts';
import { RowName } from './row-name.tsx';
import { SortHead } from './sort-head.tsx';
import { NAMES, nextSorting, type Sorting, sortedRows } from './sorting.ts';
import { TABLE_WORDS } from './table-words.ts';

/**
 * Figures laid out as a table of the document: heads with their scope that sort the rows, the total under a rule, or why there is
 * none. The total stays where it is, whatever the order of the rows.
 */
export function GridTable({ grid, caption }: { readonly grid: Grid; readonly caption: string }) {
  const say = useWords(TABLE_WORDS);
  const voice = useVoice();
  const [sorting, setSorting] = useState<Sorting>();
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, the region scrolls
    <section className={styles.scroll} tabIndex={0} aria-label={say('region', { caption })}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <Head grid={grid} sorting={sorting} onSort={(column) => setSorting(nextSorting(sorting, column))} />
        <tbody>
          {sortedRows(grid.rows, sorting, voice).map((row) => (
            <Cells
              key={row.code}
              name={<RowName dimension={grid.dimension} code={row.code} label={row.label} />}
              figures={row.figures}
              grid={grid}
            />
          ))}
        </tbody>
        {grid.total && (
          <tfoot>
            <Total total={grid.total} grid={grid} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Head(props: {
  readonly grid: Grid;
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: number) => void;
}) {
  const { grid, ...sort } = props;
  const say = useWords(TABLE_WORDS);
  return (
    <thead>
      <tr>
        <SortHead label={grid.rowLabel} column={NAMES} isNumber={false} {...sort} />
        {grid.columns.map((column, place) => (
          <SortHead key={column.code} label={column.label} column={place} isNumber={true} {...sort} />
        ))}
        {grid.hasBasis && (
          <th scope="col" className={styles.head}>
            {say(grid.basis)}
          </th>
        )}
      </tr>
    </thead>
  );
}

function Cells(props: {
  readonly name: ReactNode;
  readonly figures: readonly (Figure | undefined)[];
  readonly grid: Grid;
}) {
  const { name, figures, grid } = props;
  const voice = useVoice();
  const [only] = figures;
  return (
    <tr>
      <th scope="row">{name}</th>
      {grid.columns.map(({ code, unit }, place) => {
        const figure = figures[place];
        return figure ? <FigureCell key={code} figure={figure} unit={unit} /> : <NoCell key={code} />;
      })}
      {grid.hasBasis && <td className={styles.number}>{only && basisText(only, voice)}</td>}
    </tr>
  );
}

function Total({ total, grid }: { readonly total: NonNullable<Grid['total']>; readonly grid: Grid }) {
  const say = useWords(TABLE_WORDS);
  if (!('figures' in total)) return <Withheld why={total.why} grid={grid} />;
  return (
    <>
      <Cells name={say('total')} figures={total.figures} grid={grid} />
      {!grid.hasBasis && <BasisOfTotal figures={total.figures} grid={grid} />}
    </>
  );
}

/** Where there is no room for a column, at least the totals say what they rest on (CR-8). */
function BasisOfTotal(props: { readonly figures: readonly (Figure | undefined)[]; readonly grid: Grid }) {
  const say = useWords(TABLE_WORDS);
  const voice = useVoice();
  const texts = props.figures.map((figure) => figure && basisText(figure, voice));
  if (texts.every((text) => text === undefined)) return null;
  return (
    <tr>
      <th scope="row">{say(props.grid.basis)}</th>
      {props.grid.columns.map(({ code }, place) => (
        <td key={code} className={styles.number}>
          {texts[place]}
        </td>
      ))}
    </tr>
  );
}

function Withheld({ why, grid }: { readonly why: string; readonly grid: Grid }) {
  const say = useWords(TABLE_WORDS);
  return (
    <tr>
      <th scope="row">{say('total')}</th>
      <td className={styles.withheld} colSpan={grid.columns.length + Number(grid.hasBasis)}>
        {why}
      </td>
    </tr>
  );
}
