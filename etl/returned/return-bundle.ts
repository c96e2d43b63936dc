import { basename } from 'node:path';
import type { ClientBase } from 'pg';
import type { BundleFileName } from '../bundle/bundle-file.ts';
import type { FileSource } from '../bundle/file-source.ts';
import { breachesOf } from '../check/breaches.ts';
import { type Finding, findingAt } from '../findings/finding.ts';
import type { FindingSpool } from './finding-spool.ts';
import { mergeByLine } from './merge-by-line.ts';
import { ReturnedRefused } from './returned-refused.ts';
import { writeReturnedFile } from './write-returned-file.ts';

/** What giving back a bundle needs: its files, and where what was found in them can be read. */
export type Returning = {
  readonly client: ClientBase;
  readonly sources: readonly FileSource[];
  readonly wholeFiles: ReadonlySet<BundleFileName>;
  /** Findings of rows by themselves. */
  readonly spool: FindingSpool;
  /** Findings that were kept in memory: those without a line are taken from here. */
  readonly kept: readonly Finding[];
  readonly outFolder: string;
};

/** The names of the returned files that were written, and why others were not, in sentences. */
export type ReturnedBundle = { readonly written: readonly string[]; readonly failure: string | undefined };

/**
 * Writes the returned file of every file of a bundle that has findings. A folder or disk that does not take one is told and not
 * thrown: the report of the import is worth more. Runs before the transaction ends in which the rows were staged and checked.
 */
export async function returnBundle(returning: Returning): Promise<ReturnedBundle> {
  const written: string[] = [];
  const failures = new Set<string>();
  for (const targets of byPath(returning.sources).values()) {
    try {
      const path = await returnFile(targets, returning);
      if (path !== undefined) written.push(basename(path));
    } catch (error) {
      if (!(error instanceof ReturnedRefused)) throw error;
      failures.add(error.message);
    }
  }
  return { written, failure: failures.size > 0 ? [...failures].join('; ') : undefined };
}

/** A mapped file is the source of two files of the bundle. */
function byPath(sources: readonly FileSource[]): ReadonlyMap<string, readonly FileSource[]> {
  const onDisk = sources.filter(({ content }) => content === undefined);
  const paths = new Set(onDisk.map(({ path }) => path));
  return new Map([...paths].map((path) => [path, onDisk.filter((source) => source.path === path)]));
}

async function returnFile(sources: readonly FileSource[], returning: Returning): Promise<string | undefined> {
  const [source] = sources;
  if (source === undefined) return undefined;
  const { path, name, dialect } = source;
  const whole = returning.kept.filter(({ file, line = HEADER }) => file === name && line === HEADER);
  const findings = await startedWith(findingsOfRows(sources, returning));
  if (findings === undefined && whole.length === 0) return undefined;
  return writeReturnedFile({
    path,
    name,
    dialect,
    outFolder: returning.outFolder,
    findings: findings ?? none(),
    whole,
  });
}

/** What is wrong with a header is wrong with the file as a whole. */
const HEADER = 1;

/** The findings, if there is at least one. */
async function startedWith(findings: AsyncGenerator<Finding>): Promise<AsyncIterable<Finding> | undefined> {
  const first = await findings.next();
  if (first.done) return undefined;
  return (async function* () {
    yield first.value;
    yield* findings;
  })();
}

async function* findingsOfRows(
  sources: readonly FileSource[],
  { client, wholeFiles, spool }: Returning,
): AsyncGenerator<Finding> {
  let merged: AsyncIterable<Finding> = none();
  for (const { target, name } of sources) {
    merged = mergeByLine(merged, spool.read(target));
    merged = mergeByLine(merged, breachFindings(client, { target, name, wholeFiles }));
  }
  yield* merged;
}

async function* none(): AsyncGenerator<Finding> {}

async function* breachFindings(
  client: ClientBase,
  {
    target,
    name,
    wholeFiles,
  }: { readonly target: BundleFileName; readonly name: string; readonly wholeFiles: Returning['wholeFiles'] },
): AsyncGenerator<Finding> {
  for await (const { code, ...place } of breachesOf(client, target, wholeFiles)) {
    yield findingAt(code, { ...place, file: name });
  }
}
