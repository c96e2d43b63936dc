import type { DataTable } from '#domain/data-table';
import type { Look } from '../charts/options/chart-option.ts';
import { summaryOf } from '../charts/spoken.ts';
import { subtitleOf } from '../charts/words.ts';
import { dayText } from '../format.ts';
import { drawView } from '../pages/explore/draw-view.ts';
import { titleOf } from '../pages/explore/explore-title.ts';
import { defaultView, misfitOf, VIEWS, type View } from '../pages/explore/views.ts';
import { yearsCounted } from '../pages/explore/years-of-table.ts';
import { incompleteRemark } from '../selection/years-in-release.ts';
import { gridOf } from '../table/grid.ts';
import { twoWay } from '../table/two-way.ts';
import { sayIn } from '../words/say.ts';
import { drawnSvg } from './drawn-svg.ts';
import { EMBED_WORDS } from './embed-words.ts';
import { StaticTable } from './static-table.tsx';

/** The view that an embed shows: the one asked for where it fits the table, else the one that fits best. */
export function viewOf(table: DataTable, asked: string | undefined): View {
  const view = VIEWS.find((each) => each === asked);
  return view && misfitOf(view, table) === undefined ? view : defaultView(table);
}

/** A figure as a page of its own, for a frame in somebody else's page: picture, notes, table and source, without any script. */
export function EmbedPage(props: {
  readonly table: DataTable;
  readonly view: View;
  readonly look: Look;
  readonly style: string;
}) {
  const { table, view, look, style } = props;
  const title = titleOf(table, view, look.voice);
  return (
    <html lang={look.voice}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Liaison`}</title>
        <style>{style}</style>
      </head>
      <body>
        <main>
          <EmbeddedFigure table={table} view={view} look={look} title={title} />
        </main>
      </body>
    </html>
  );
}

type Shown = {
  readonly table: DataTable;
  readonly view: View;
  readonly look: Look;
  readonly title: string;
};

function EmbeddedFigure({ table, view, look, title }: Shown) {
  const say = sayIn(EMBED_WORDS, look.voice);
  const years = yearsCounted(table);
  const subtitle = subtitleOf(table, years, look.voice);
  const notes = [
    ...incompleteRemark(years, table.release, look.voice),
    ...table.notes.filter(({ must }) => must).map(({ text }) => text),
    ...table.symbols.map(({ status, label }) => `${status}: ${label}`),
  ];
  const grid = gridOf(twoWay(table));
  const twin = <StaticTable grid={grid} caption={`${title}. ${subtitle}`} voice={look.voice} say={say} />;
  return (
    <figure>
      <h1>{title}</h1>
      <p className="subtitle">{subtitle}</p>
      {view === 'table' ? twin : <Drawn table={table} view={view} look={look} />}
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      {view !== 'table' && (
        <details>
          <summary>{say('table')}</summary>
          {twin}
        </details>
      )}
      <figcaption>
        {say('source', { number: table.release.number, day: dayText(table.release.publishedAt, look.voice) })}{' '}
        <a href={`/explore?${table.query}&view=${view}`} target="_blank" rel="noopener">
          {say('open')}
        </a>
      </figcaption>
    </figure>
  );
}

/** The picture is made by ECharts from our own option; labels in it are escaped there. */
function Drawn({
  table,
  view,
  look,
}: Omit<Shown, 'view' | 'title'> & { readonly view: Exclude<View, 'table'> }) {
  const drawing = drawView(table, view, look);
  return (
    <div
      className="chart"
      role="img"
      aria-label={summaryOf(drawing, look.voice)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the text of a picture that ECharts made
      dangerouslySetInnerHTML={{ __html: drawnSvg(drawing) }}
    />
  );
}
