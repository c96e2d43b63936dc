import { Command } from 'commander';
import { readSettings, SETTINGS, type Settings } from '../../api/settings.ts';
import { loadedSources } from '../../etl/loaded-sources.ts';
import { listReleases } from '../../etl/release/list.ts';
import { type Database, withDatabase } from '../database.ts';
import { EXIT } from '../refusal.ts';

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

async function stateLines({ etlUrl }: Database): Promise<readonly string[]> {
  const sources = await loadedSources(etlUrl);
  const releases = await listReleases(etlUrl);
  const published = releases.filter((release) => release.state === 'published');
  return [
    'OK    the database answers, and its schema was brought up to date',
    sources.length > 0
      ? `OK    cases of ${sources.join(', ')} are loaded`
      : 'MEND  nothing is loaded: liaison import <folder>',
    published.length > 0
      ? `OK    ${published.length} published, of ${releases.length} built releases`
      : 'MEND  nothing is published: liaison release build, then liaison release publish <number>',
  ];
}
