import { Command } from 'commander';
import { readSettings } from '../../api/settings.ts';
import { withDatabase } from '../database.ts';

/** `liaison migrate`: brings the schema of the database up to date. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the schema of the database up to date')
    .action(async () => {
      await withDatabase(readSettings(process.env), async () => {
        process.stdout.write('The schema is up to date.\n');
      });
    });
}
