import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { SettingsError } from '../api/settings.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { importCommand } from './commands/import.ts';
import { migrateCommand } from './commands/migrate.ts';
import { releaseCommand } from './commands/release.ts';
import { startCommand } from './commands/start.ts';
import { EXIT } from './refusal.ts';

/** The command line of Liaison. Exit codes: 0 done, 1 refused (the sentence says why), 2 wrong use. */
const program = new Command('liaison')
  .description(
    'Statistics on international law-enforcement cooperation, from anonymised case-outcome CSV files.',
  )
  .showHelpAfterError('(liaison --help, or --help on a command, lists what is known)')
  .exitOverride()
  .addCommand(startCommand())
  .addCommand(importCommand())
  .addCommand(releaseCommand())
  .addCommand(demoCommand())
  .addCommand(migrateCommand())
  .addCommand(doctorCommand());

// A reader that has seen enough, such as head, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = tell(error);
}

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  const sentence = error instanceof Error ? error.message : String(error);
  process.stderr.write(`liaison: ${sentence}\n`);
  if (process.env.LIAISON_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return error instanceof SettingsError ? EXIT.wrongUse : EXIT.refused;
}
