import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EmbedRenderer } from '../api/embed/embed-renderer.ts';
import { PROJECT_DIR } from './database.ts';

const BUILT = 'dist/embed/render-embed.js';

/** The renderer of embeds as the dashboard's build left it; `undefined` where only the server was built. */
export async function loadEmbedRenderer(): Promise<EmbedRenderer | undefined> {
  const file = join(PROJECT_DIR, BUILT);
  if (!existsSync(file)) return undefined;
  const built: { readonly renderEmbed: EmbedRenderer } = await import(pathToFileURL(file).href);
  return built.renderEmbed;
}
