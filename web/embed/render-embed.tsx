import { renderToStaticMarkup } from 'react-dom/server';
import type { DataTable } from '#domain/data-table';
import tokens from '../styles/tokens.css?raw';
import embedStyle from './embed.css?raw';
import { EmbedPage, viewOf } from './embed-page.tsx';
import { paletteOf, type Theme } from './palette-of.ts';

/** A page that needs no script, and the one style in it, whose digest its security policy must name. */
export type Embed = { readonly html: string; readonly style: string };

/**
 * A table of figures as a page for a frame in somebody else's page. Runs on the server, where it is built into a file of its own
 * (`npm run build`). `view`: as in the address of the explorer; one that does not fit is as if none were asked for.
 */
export async function renderEmbed(
  table: DataTable,
  { view, theme }: { readonly view: string | undefined; readonly theme: Theme },
): Promise<Embed> {
  const style = `${tokens}\n${embedStyle}\n:root{color-scheme:${theme}}`;
  const shown = viewOf(table, view);
  if (shown === 'map') await (await import('./bundled-world.ts')).registerWorld();
  const look = {
    palette: paletteOf(tokens, theme),
    voice: table.selection.lang,
    isNarrow: false,
    isStill: true,
    isStark: false,
  };
  const page = <EmbedPage table={table} view={shown} look={look} style={style} />;
  return { html: `<!doctype html>${renderToStaticMarkup(page)}`, style };
}
