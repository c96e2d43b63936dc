import { Command } from 'commander';
import { readSettings } from '../../api/settings.ts';
import { reportJson, reportText } from '../../etl/report.ts';
import { type Database, withDatabase } from '../database.ts';
import { loadBundle } from '../load-bundle.ts';
import { publishEverything } from '../publish.ts';
import { EXIT } from '../refusal.ts';

type Options = { readonly dryRun?: boolean; readonly publish?: boolean; readonly json?: boolean };

/** `liaison import`: checks a bundle and loads all of it, or nothing. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'check a bundle (manifest.json, cases.csv, participations.csv) and load all of it, or nothing',
    )
    .argument('<folder>', 'the folder of the bundle')
    .option('--dry-run', 'only check: the same work and the same verdict, nothing is kept')
    .option('--publish', 'then build a release of everything that is loaded, and publish it')
    .option('--json', 'the report as JSON')
    .action(async (folder: string, options: Options) => {
      await withDatabase(readSettings(process.env), (database) => importInto(database, folder, options));
    });
}

async function importInto(database: Database, folder: string, options: Options): Promise<void> {
  const report = await loadBundle(database, folder, options.dryRun === true);
  process.stdout.write(options.json ? reportJson(report) : reportText(report));
  if (report.verdict === 'refused') {
    process.exitCode = EXIT.refused;
    return;
  }
  if (!options.publish || options.dryRun) return;
  const release = await publishEverything(database);
  if (!options.json) process.stdout.write(`Release ${release} is published and is the latest.\n`);
}
