import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { writeDemoBundle } from '../../etl/demo/write-bundle.ts';
import { step } from '../progress.ts';
import { leaveWhenStopped } from '../stop-signal.ts';

const DEFAULT_CASES = 60_000;
const DEFAULT_SEED = 1;

/** `liaison demo`: writes a bundle of made-up cases, the same bytes for the same seed. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('write a demonstration bundle of made-up cases: any size, the same bytes for the same seed')
    .option('--cases <n>', 'how many cases', wholeNumber, DEFAULT_CASES)
    .option('--seed <n>', 'what the random choices start from', wholeNumber, DEFAULT_SEED)
    .option('--out <folder>', 'where to write it', 'demo-bundle')
    .action(async ({ cases, seed, out }: { cases: number; seed: number; out: string }) => {
      const folder = resolve(out);
      leaveWhenStopped(`the bundle in ${folder} is not complete`);
      await step('Writing the demonstration bundle', (advance) =>
        writeDemoBundle({
          folder,
          cases,
          seed,
          onProgress: (written: number) => advance(`${written.toLocaleString('en')} cases`),
        }),
      );
      process.stdout.write(`${cases.toLocaleString('en')} synthetic cases are in ${folder}\n`);
    });
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('give a whole number from 1.');
}
