import type { EmbedRenderer } from '../../api/embed/embed-renderer.ts';
import { startServer } from '../../api/server.ts';
import { createMigratedDatabase } from '../migrated-database.ts';
import { insertRelease, type TestRelease } from './test-release.ts';

/** A server over a database of its own with the given releases. */
export async function serve(
  releases: readonly TestRelease[],
  webRoot = '/nowhere',
  renderEmbed?: EmbedRenderer,
) {
  const database = await createMigratedDatabase();
  for (const release of releases) await insertRelease(database.url, release);
  const server = await startServer({
    databaseUrl: database.url,
    port: 0,
    host: '127.0.0.1',
    webRoot,
    renderEmbed,
  });
  return {
    url: server.url,
    databaseUrl: database.url,
    get: (path: string, headers: Record<string, string> = {}) => fetch(`${server.url}${path}`, { headers }),
    json: async (path: string) => (await fetch(`${server.url}${path}`)).json(),
    async close() {
      await server.close();
      await database.drop();
    },
  };
}
