import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { changeLabels } from '#domain/labels/change-labels';
import type { Change, LabelledChange } from '#domain/ledger';
import { changesCsv } from '../../api/releases/changes-csv.ts';
import { readSettings } from '../../api/settings.ts';
import { compareReleases } from '../../etl/release/changes/compare-releases.ts';
import { eachChange } from '../../etl/release/changes/each-change.ts';
import { comparisonLines } from '../change-lines.ts';
import { withDatabase } from '../database.ts';
import { step } from '../progress.ts';
import { releaseNumber } from '../release-number.ts';

type Options = { readonly largest: number; readonly json?: boolean; readonly csv?: string };

type Pair = { readonly databaseUrl: string; readonly release: number; readonly since: number };

/** `liaison release diff`: what a release, a draft too, changes in the figures of an earlier one. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('which figures of a release differ in another, drafts too')
    .argument('<earlier>', 'the release that was', releaseNumber)
    .argument('<later>', 'the release that is', releaseNumber)
    .option('--largest <n>', 'how many of the largest changes to show', count, 10)
    .option('--csv <file>', 'write every changed figure to a new file')
    .option('--json', 'as JSON')
    .action(async (since: number, release: number, { largest, json, csv }: Options) => {
      await withDatabase(readSettings(process.env), async ({ etlUrl: databaseUrl }) => {
        const pair = { databaseUrl, release, since };
        const comparison = await step('Comparing the releases', () => compareReleases({ ...pair, largest }));
        if (csv !== undefined) await writeChanges(pair, comparison.reason, resolve(csv));
        const text = json ? JSON.stringify(comparison, null, 2) : comparisonLines(comparison).join('\n');
        process.stdout.write(`${text}\n`);
      });
    });
}

/** Writes every change to a file that must not be there yet. */
async function writeChanges(pair: Pair, reason: string | null, path: string): Promise<void> {
  const of = { release: pair.release, since: pair.since, reason };
  const file = await open(path, 'wx');
  try {
    await file.write(changesCsv(of, [], 'header'));
    await eachChange(pair, async (changes) => {
      await file.write(changesCsv(of, changes.map(labelled), 'no header'));
    });
  } finally {
    await file.close();
  }
}

/** In English, as all that the command says; agencies stand under their codes. */
function labelled(change: Change): LabelledChange {
  return { ...change, labels: changeLabels(change, (agency) => agency, 'en') };
}

function count(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give a whole number from 0 to 99999.');
}
