import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { SettingsError } from '../api/settings.ts';
import { codesCommand } from './commands/codes.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { importCommand } from './commands/import.ts';
import { mappingCommand } from './commands/mapping.ts';
import { migrateCommand } from './commands/migrate.ts';
import { releaseCommand } from './commands/release.ts';
import { startCommand } from './commands/start.ts';
import { programName } from './program-name.ts';
import { EXIT } from './refusal.ts';
import { stoppedExitCode } from './stop-signal.ts';
import { version } from './version.ts';

/**
 * The command line of Liaison, to its end. Exit codes: 0 done, 1 refused (the sentence says why), 2 wrong use; 130, 143 and 129
 * when Ctrl-C or another signal stopped it before it was done.
 */
export async function runProgram(): Promise<void> {
  // A reader that has seen enough, such as head, is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await allCommands().parseAsync();
  } catch (error) {
    process.exitCode = tell(error);
  }
}

function allCommands(): Command {
  const program = new Command('liaison')
    .version(version, '-V, --version', 'the version of Liaison')
    .description(
      'Statistics on international law-enforcement cooperation, from anonymised case-outcome CSV files.',
    )
    .showHelpAfterError(`(${programName()} --help, or --help on a command, lists what is known)`)
    .addCommand(startCommand())
    .addCommand(importCommand())
    .addCommand(mappingCommand())
    .addCommand(releaseCommand())
    .addCommand(codesCommand())
    .addCommand(demoCommand())
    .addCommand(migrateCommand())
    .addCommand(doctorCommand());
  throwOnWrongUse(program);
  return program;
}

/** Whether nobody listens at the address of the database. */
function isRefusedConnection(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
}

/** Has a command and all below it throw on wrong use, so that one place says what the exit code is. */
function throwOnWrongUse(command: Command): void {
  command.exitOverride();
  command.commands.forEach(throwOnWrongUse);
}

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  const sentence = isRefusedConnection(error)
    ? `no database answers where DATABASE_URL points: ${programName()} doctor says more`
    : error instanceof Error
      ? error.message
      : String(error);
  process.stderr.write(`liaison: ${sentence}\n`);
  if (process.env.LIAISON_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  return stoppedExitCode() ?? (error instanceof SettingsError ? EXIT.wrongUse : EXIT.refused);
}
