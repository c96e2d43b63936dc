import { Command, InvalidArgumentError } from 'commander';
import { readSettings } from '../../api/settings.ts';
import { FINDING } from '../../etl/findings/finding.ts';
import { nearestHint } from '../../etl/findings/nearest-hint.ts';
import { terminalLook } from '../../etl/report/look.ts';
import { reportJson, reportText } from '../../etl/report.ts';
import { type Database, endedByStop, withOpenDatabase } from '../database.ts';
import { type ImportChoices, loadBundle } from '../load-bundle.ts';
import { programName } from '../program-name.ts';
import { publishEverything } from '../publish.ts';
import { reasonText } from '../reason-text.ts';
import { EXIT, Refusal } from '../refusal.ts';
import { typedImport } from '../typed-import.ts';
import { cancelCommand, listCommand, showCommand } from './import-jobs.ts';

type Options = ImportChoices & {
  readonly publish?: boolean;
  readonly reason?: string;
  readonly json?: boolean;
};

/** `liaison import`: checks a bundle and loads all of it, or nothing; and what became of earlier imports. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'check a bundle (manifest.json, cases.csv, participations.csv), or any CSV through a mapping, and load all of it, or nothing',
    )
    .argument(
      '<folder or csv>',
      'the bundle (one that is called like a command below is written ./list, ./show, ./cancel)',
    )
    .option('--dry-run', 'only check: the same work and the same verdict, nothing is kept')
    .option('--publish', 'then build a release of everything that is loaded, and publish it')
    .option(
      '--reason <text>',
      'with --publish: why published figures change; else the new extract is the reason',
      reasonText,
    )
    .option('--accept <code>', 'take responsibility for the warnings of a code; may be repeated', addCodes)
    .option('--mapping <profile or file>', 'how the columns of a CSV file are to be read')
    .option('--extract-date <day>', 'the day on which a CSV file without a manifest was cut', day)
    .option(
      '--manifest <key=value>',
      'a value of the manifest for a CSV file that has none; may be repeated',
      addManifestValue,
    )
    .option('--returned <folder>', 'where to write the files with what is wrong in each row')
    .option('--threads <n>', 'how many threads parse; 0 does it all in one', threads)
    .option('--json', 'the report as JSON')
    .helpCommand(false)
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(cancelCommand())
    .action(async (folder: string, options: Options) => {
      await withOpenDatabase(readSettings(process.env), (database, stop) =>
        importInto(database, folder, { ...options, stop }),
      );
    });
}

async function importInto(
  database: Database,
  folder: string,
  { publish, reason, json, ...choices }: Options & { readonly stop: AbortSignal },
): Promise<void> {
  const report = await loadBundle(database, folder, choices);
  const look = {
    ...terminalLook(process.stdout, process.env),
    program: programName(),
    command: typedImport(folder, { ...choices, ...(publish ? { publish } : {}) }),
    returnedFolder: choices.returned,
  };
  process.stdout.write(json ? reportJson(report) : reportText(report, look));
  if (report.verdict !== 'loaded') {
    process.exitCode = EXIT.refused;
    return;
  }
  if (!publish || choices.dryRun) return;
  if (choices.stop.aborted)
    throw new Refusal(`Stopped. Import ${report.importId} was already loaded; nothing was published.`);
  const release = await endedByStop(database, choices.stop, () => publishEverything(database, reason));
  if (!json) process.stdout.write(`Release ${release} is published and is the latest.\n`);
}

/** The codes that a person can take responsibility for. */
const WARNINGS: readonly string[] = Object.entries(FINDING)
  .filter(([, { severity }]) => severity === 'warning')
  .map(([code]) => code);

function addCodes(text: string, before: readonly string[] = []): readonly string[] {
  const codes = text.split(',').filter((code) => code !== '');
  const unknown = codes.find((code) => !WARNINGS.includes(code));
  if (codes.length > 0 && unknown === undefined) return [...before, ...codes];
  const near = nearestHint(unknown ?? '', WARNINGS);
  throw new InvalidArgumentError(
    `give the code of a warning, such as PARTICIPATION_REPEATED${near === undefined ? '' : `; ${near}`}. Errors cannot be accepted.`,
  );
}

function addManifestValue(text: string, before: Readonly<Record<string, string>> = {}) {
  const [, key, value] = /^([a-z_]+)=(.+)$/s.exec(text) ?? [];
  if (key !== undefined && value !== undefined) return { ...before, [key]: value };
  throw new InvalidArgumentError('give a key and its value, such as source_id=my-source.');
}

function day(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  throw new InvalidArgumentError('give a day, such as 2024-12-31.');
}

function threads(text: string): number {
  if (/^([0-9]|[1-5][0-9]|6[0-4])$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give a whole number from 0 to 64.');
}
