import { join } from 'node:path';
import { Command } from 'commander';
import { readSettings, type Settings } from '../../api/settings.ts';
import { refuseBusyPort } from '../busy-port.ts';
import { type Database, PROJECT_DIR, withOpenDatabase } from '../database.ts';
import { ensureSomethingPublished } from '../demonstration.ts';
import { loadEmbedRenderer } from '../embed-renderer.ts';
import { startJanitor } from '../janitor.ts';
import { Refusal } from '../refusal.ts';
import { given } from '../stop-signal.ts';

/** `liaison start`: everything for one machine, until Ctrl-C. */
export function startCommand(): Command {
  return new Command('start')
    .description(
      'start the database, the API and the dashboard; with demonstration data if nothing is loaded',
    )
    .action(async () => {
      const settings = readSettings(process.env);
      await refuseBusyPort(settings.PORT, settings.HOST);
      await withOpenDatabase(settings, (database, stop) => runEverything(settings, database, stop));
    });
}

async function runEverything(settings: Settings, database: Database, stop: AbortSignal): Promise<void> {
  const janitor = await startJanitor(database.etlUrl);
  try {
    await ensureSomethingPublished(database, stop);
    if (stop.aborted)
      throw new Refusal('Stopped before the dashboard was served; what was loaded until then stays.');
    await serve(settings, database, stop);
  } finally {
    await janitor.stop();
  }
}

/** The server is loaded here only: every other command would wait for it half as long again. */
async function serve(settings: Settings, database: Database, stop: AbortSignal): Promise<void> {
  const { startServer } = await import('../../api/server.ts');
  const server = await startServer({
    databaseUrl: database.apiUrl,
    port: settings.PORT,
    host: settings.HOST,
    webRoot: join(PROJECT_DIR, 'dist/web'),
    renderEmbed: await loadEmbedRenderer(),
  });
  process.stdout.write(`Liaison is at ${server.url} (Ctrl-C stops it)\n`);
  await given(stop);
  await server.close();
}
