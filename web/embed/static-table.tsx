import type { Figure } from '#domain/figure';
import { figureText, figureWords } from '../format.ts';
import type { Grid } from '../table/grid.ts';
import type { Say } from '../words/say.ts';
import type { Voice } from '../words/voice.ts';

type Row = Grid['rows'][number];

/** Figures as a table that needs no script. */
export function StaticTable(props: {
  readonly grid: Grid;
  readonly caption: string;
  readonly voice: Voice;
  readonly say: Say<'total'>;
}) {
  const { grid, caption, voice, say } = props;
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{grid.rowLabel}</th>
          {grid.columns.map(({ code, label }) => (
            <th key={code} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => (
          <StaticRow key={row.code} row={row} grid={grid} voice={voice} />
        ))}
      </tbody>
      {grid.total && (
        <tfoot>
          {'figures' in grid.total ? (
            <StaticRow row={{ code: 'ALL', label: say('total'), ...grid.total }} grid={grid} voice={voice} />
          ) : (
            <tr>
              <th scope="row">{say('total')}</th>
              <td colSpan={grid.columns.length}>{grid.total.why}</td>
            </tr>
          )}
        </tfoot>
      )}
    </table>
  );
}

function StaticRow({ row, grid, voice }: { readonly row: Row; readonly grid: Grid; readonly voice: Voice }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {grid.columns.map(({ code, unit }, place) => (
        <StaticCell key={code} figure={row.figures[place]} unit={unit} voice={voice} />
      ))}
    </tr>
  );
}

function StaticCell(props: {
  readonly figure: Figure | undefined;
  readonly unit: string;
  readonly voice: Voice;
}) {
  const { figure, unit, voice } = props;
  if (!figure) return <td />;
  const text = figureText(figure, unit, voice);
  const isPlain = figure.status.length === 0;
  return <td>{isPlain ? text : <abbr title={figureWords(figure, unit, voice)}>{text}</abbr>}</td>;
}
