import { Command } from 'commander';
import { readSettings } from '../../api/settings.ts';
import { buildRelease } from '../../etl/release/build.ts';
import { deleteDraft } from '../../etl/release/draft.ts';
import { listReleases } from '../../etl/release/list.ts';
import { publishRelease, withdrawRelease } from '../../etl/release/publish.ts';
import { withDatabase } from '../database.ts';
import { programName } from '../program-name.ts';
import { step } from '../progress.ts';
import { reasonText } from '../reason-text.ts';
import { releaseLines } from '../release-lines.ts';
import { releaseNumber } from '../release-number.ts';
import { diffCommand } from './release-diff.ts';

/** `liaison release`: builds, publishes, withdraws, lists and compares releases. */
export function releaseCommand(): Command {
  return new Command('release')
    .description('build, publish, withdraw, delete, list and compare releases')
    .addCommand(buildCommand())
    .addCommand(publishCommand())
    .addCommand(withdrawCommand())
    .addCommand(deleteCommand())
    .addCommand(listCommand())
    .addCommand(diffCommand());
}

function buildCommand(): Command {
  return new Command('build')
    .description('count everything that is loaded into a new draft')
    .option('--note <text>', 'a sentence that the release carries')
    .action(async ({ note }: { note?: string }) => {
      await withDatabase(readSettings(process.env), async ({ etlUrl: databaseUrl }) => {
        const release = await step('Building the release', () =>
          buildRelease({ databaseUrl, now: new Date(), ...(note ? { note } : {}) }),
        );
        process.stdout.write(
          `Release ${release} is a draft. Publish it: ${programName()} release publish ${release}\n`,
        );
      });
    });
}

function publishCommand(): Command {
  return new Command('publish')
    .description('make a draft the latest release; from then on it never changes')
    .argument('<number>', 'the release', releaseNumber)
    .option('--reason <text>', 'why it changes published figures; needed where it does', reasonText)
    .action(async (release: number, { reason }: { reason?: string }) => {
      await withDatabase(readSettings(process.env), async ({ etlUrl: databaseUrl }) => {
        await publishRelease({ databaseUrl, release, now: new Date(), reason });
        process.stdout.write(`Release ${release} is published and is the latest.\n`);
      });
    });
}

function withdrawCommand(): Command {
  return new Command('withdraw')
    .description('withdraw a published release: it keeps its number and gives no figures any more')
    .argument('<number>', 'the release', releaseNumber)
    .requiredOption(
      '--reason <text>',
      'why its figures must not be used; whoever cites it reads this',
      reasonText,
    )
    .action(async (release: number, { reason }: { reason: string }) => {
      await withDatabase(readSettings(process.env), async ({ etlUrl: databaseUrl }) => {
        await withdrawRelease({ databaseUrl, release, now: new Date(), reason });
        process.stdout.write(`Release ${release} is withdrawn.\n`);
      });
    });
}

function deleteCommand(): Command {
  return new Command('delete')
    .description('throw away a draft; a release that was published stays')
    .argument('<number>', 'the draft', releaseNumber)
    .action(async (release: number) => {
      await withDatabase(readSettings(process.env), async ({ etlUrl: databaseUrl }) => {
        await deleteDraft({ databaseUrl, release });
        process.stdout.write(`The draft ${release} is deleted.\n`);
      });
    });
}

function listCommand(): Command {
  return new Command('list')
    .description('list all releases')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const releases = await withDatabase(readSettings(process.env), ({ etlUrl }) => listReleases(etlUrl));
      const text = json ? JSON.stringify(releases, null, 2) : releaseLines(releases).join('\n');
      process.stdout.write(`${text}\n`);
    });
}
