import { setTimeout as pause } from 'node:timers/promises';
import { Command, InvalidArgumentError } from 'commander';
import { readSettings } from '../../api/settings.ts';
import { requestCancel } from '../../etl/job/cancel-import.ts';
import { findImport, listImports, type ShownImport } from '../../etl/job/list-imports.ts';
import { sweepImports } from '../../etl/job/sweep.ts';
import { terminalLook } from '../../etl/report/look.ts';
import { reportText } from '../../etl/report.ts';
import { withDatabase } from '../database.ts';
import { controlLines, importLines, importSentence } from '../import-lines.ts';
import { programName } from '../program-name.ts';
import { step } from '../progress.ts';
import { EXIT, Refusal } from '../refusal.ts';

/** A cancelled import sees it within a second and stops soon after, however busy the machine is; a dead one is swept by then. */
const PATIENCE_MS = 120_000;
const LOOK_MS = 250;

/** `liaison import list`: every import and how it ended. */
export function listCommand(): Command {
  return new Command('list')
    .description('list all imports and how they ended')
    .option('--json', 'as JSON')
    .action(async (_: unknown, command: Command) => {
      const imports = await withDatabase(readSettings(process.env), async ({ etlUrl }) => {
        await sweepImports(etlUrl, new Date());
        return listImports(etlUrl);
      });
      const text = asJson(command) ? JSON.stringify(imports, null, 2) : importLines(imports).join('\n');
      process.stdout.write(`${text}\n`);
    });
}

/** `liaison import show`: what is kept about one import. */
export function showCommand(): Command {
  return new Command('show')
    .description('show one import: its state, its control totals and its report')
    .argument('<number>', 'the import', importNumber)
    .option('--json', 'as JSON')
    .action(async (importId: number, _: unknown, command: Command) => {
      const shown = await withDatabase(readSettings(process.env), async ({ etlUrl }) => {
        await sweepImports(etlUrl, new Date());
        return found(etlUrl, importId);
      });
      process.stdout.write(asJson(command) ? `${JSON.stringify(shown, null, 2)}\n` : shownText(shown));
    });
}

/** `liaison import cancel`: stops an import that runs or waits, and says how it ended. */
export function cancelCommand(): Command {
  return new Command('cancel')
    .description('stop an import that runs or waits: it changes nothing; says how it ended')
    .argument('<number>', 'the import', importNumber)
    .action(async (importId: number) => {
      const ended = await withDatabase(readSettings(process.env), ({ etlUrl }, stop) =>
        cancel(etlUrl, importId, stop),
      );
      process.stdout.write(`${importSentence(ended)}\n`);
      if (ended.state !== 'cancelled') process.exitCode = EXIT.refused;
    });
}

async function cancel(databaseUrl: string, importId: number, stop: AbortSignal): Promise<ShownImport> {
  if (!(await requestCancel(databaseUrl, importId, new Date()))) {
    const sentence = importSentence(await found(databaseUrl, importId));
    throw new Refusal(`${sentence} Only a running import can be cancelled.`);
  }
  return step(`Waiting for import ${importId} to stop`, () => untilEnded(databaseUrl, importId, stop));
}

async function untilEnded(databaseUrl: string, importId: number, stop: AbortSignal): Promise<ShownImport> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    await sweepImports(databaseUrl, new Date());
    const shown = await found(databaseUrl, importId);
    if (shown.state !== 'running') return shown;
    if (stop.aborted || performance.now() > end)
      throw new Refusal(`${importSentence(shown)} It has not stopped yet.`);
    await pause(LOOK_MS);
  }
}

async function found(databaseUrl: string, importId: number): Promise<ShownImport> {
  const shown = await findImport(databaseUrl, importId);
  if (shown === undefined)
    throw new Refusal(`There is no import ${importId}: ${programName()} import list names all.`);
  return shown;
}

function shownText(shown: ShownImport): string {
  const control = shown.control === null ? [] : ['', ...controlLines(shown.control)];
  const report =
    shown.report === null ? '' : `\n${reportText(shown.report, terminalLook(process.stdout, process.env))}`;
  return `${[importSentence(shown), ...control].join('\n')}\n${report}`;
}

/** `liaison import` has the option too, and takes it from whatever place of the line. */
function asJson(command: Command): boolean {
  return command.optsWithGlobals().json === true;
}

function importNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give the number of an import, such as 1.');
}
