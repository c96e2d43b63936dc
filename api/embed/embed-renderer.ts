import type { DataTable } from '#domain/data-table';

export const EMBED_THEMES = ['light', 'dark'] as const;

/** How an embedded figure is to look: `view` as in the address of the explorer; none leaves it to the figures. */
export type EmbedLook = {
  readonly view: string | undefined;
  readonly theme: (typeof EMBED_THEMES)[number];
};

/**
 * Makes of a table a page that needs no script, and gives back its one style, whose digest the security policy names. The dashboard
 * brings it as a file that is built from its charts; the API gets it handed in and knows nothing else of the dashboard.
 */
export type EmbedRenderer = (
  table: DataTable,
  look: EmbedLook,
) => Promise<{ readonly html: string; readonly style: string }>;

/** Under this name the renderer is handed to who needs it. */
export const EMBED_RENDERER = Symbol('embed renderer');
