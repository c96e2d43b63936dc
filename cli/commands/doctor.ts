import { Command } from 'commander';
import { readSettings, SETTINGS, type Settings } from '../../api/settings.ts';
import { loadedSources } from '../../etl/loaded-sources.ts';
import { judgeSecret } from '../../etl/record-key-secret.ts';
import { listReleases } from '../../etl/release/list.ts';
import { type Database, withDatabase } from '../database.ts';
import { programName } from '../program-name.ts';
import { otherSecretSentence } from '../record-key-secret.ts';
import { EXIT, Refusal } from '../refusal.ts';

/** `liaison doctor`: the settings in force, without secrets, and what is wrong with this installation. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('show the settings in force, and what is wrong with this installation')
    .action(async () => {
      const settings = readSettings(process.env);
      process.stdout.write(`${settingLines(settings).join('\n')}\n\n`);
      const lines = await withDatabase(settings, stateLines).catch(unreachableLines);
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}

function settingLines(settings: Settings): readonly string[] {
  return SETTINGS.flatMap(({ name, sentence, isSecret }) => [
    `${name} = ${shown(settings[name], isSecret)}`,
    `    ${sentence}`,
  ]);
}

function shown(value: string | number | undefined, isSecret: boolean): string {
  if (value === undefined) return '(not set)';
  return isSecret ? '(set, not shown)' : String(value);
}

function unreachableLines(error: unknown): readonly string[] {
  process.exitCode = EXIT.refused;
  const sentence = error instanceof Error ? error.message : String(error);
  return [`MEND  the database cannot be used: ${sentence}`];
}

async function stateLines(database: Database): Promise<readonly string[]> {
  const { etlUrl } = database;
  const sources = await loadedSources(etlUrl);
  const releases = await listReleases(etlUrl);
  const published = releases.filter((release) => release.state === 'published');
  return [
    'OK    the database answers, and its schema was brought up to date',
    await secretLine(database),
    sources.length > 0
      ? `OK    cases of ${sources.join(', ')} are loaded`
      : `MEND  nothing is loaded: ${programName()} import <folder>`,
    published.length > 0
      ? `OK    ${published.length} published, of ${releases.length} built releases`
      : `MEND  nothing is published: ${programName()} release build, then ${programName()} release publish <number>`,
  ];
}

async function secretLine(database: Database): Promise<string> {
  try {
    const secret = await database.recordKeySecret();
    if ((await judgeSecret(database.etlUrl, secret.value)) === 'other')
      return `MEND  imports are refused: ${otherSecretSentence(secret)}`;
    return `OK    the secret of the record keys is in ${secret.place}`;
  } catch (error) {
    if (error instanceof Refusal) return `MEND  imports are refused: ${error.message}`;
    throw error;
  }
}
