import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ImportReport, importBundle } from '../etl/import.ts';
import { ImportFailed } from '../etl/job/import-errors.ts';
import { OtherSecret } from '../etl/record-key-secret.ts';
import { checkReturnedFolder } from '../etl/returned/returned-folder.ts';
import type { Database } from './database.ts';
import { waitingSentence } from './import-lines.ts';
import { createImportMeter } from './import-meter.ts';
import { programName } from './program-name.ts';
import { step } from './progress.ts';
import { otherSecretSentence, type RecordKeySecret } from './record-key-secret.ts';
import { Refusal } from './refusal.ts';

/** What a person may say about an import beside the bundle. */
export type ImportChoices = {
  /** Codes of the warnings that do not hold it back. */
  readonly accept?: readonly string[];
  /** A profile or the path of a mapping, for a CSV file of any shape. */
  readonly mapping?: string;
  readonly extractDate?: string;
  /** Values of the manifest, for a CSV file that has none. */
  readonly manifest?: Readonly<Record<string, string>>;
  /** Where to write the input with what is wrong in each row. */
  readonly returned?: string;
  readonly threads?: number;
  readonly dryRun?: boolean;
};

/** A folder with a manifest of its own has said these things; saying them again must not be ignored in silence. */
function refuseUnusedManifest(folder: string, { mapping, manifest, extractDate }: ImportChoices): void {
  if (mapping !== undefined || (manifest === undefined && extractDate === undefined)) return;
  const own = ['manifest.json', 'manifest.csv'].find((name) => existsSync(join(folder, name)));
  if (own === undefined) return;
  throw new Refusal(`${folder} has a ${own}, so --manifest and --extract-date are not used: change ${own}`);
}

/**
 * Loads one bundle into the database, or only checks it, and returns what happened to it. `stop` cancels it: then it throws a
 * sentence that says so.
 */
export async function loadBundle(
  database: Database,
  folder: string,
  { stop, ...choices }: ImportChoices & { readonly stop: AbortSignal },
): Promise<ImportReport> {
  refuseUnusedManifest(folder, choices);
  if (choices.returned !== undefined) await checkReturnedFolder(resolve(choices.returned));
  const databaseUrl = database.etlUrl;
  const secret = await database.recordKeySecret();
  return step('Importing', (advance, say) => {
    const meter = createImportMeter(() => performance.now());
    return importBundle({
      ...choices,
      path: resolve(folder),
      databaseUrl,
      recordKeySecret: secret.value,
      now: new Date(),
      signal: stop,
      onWaiting: (waiting) => say(waitingSentence(waiting)),
      onProgress: (progress) => advance(meter(progress)),
    });
  }).catch((error) => {
    throw withMend(error, secret);
  });
}

/** What the person can do about it: an error of the ETL knows neither the settings nor the command line. */
function withMend(error: unknown, secret: RecordKeySecret): unknown {
  if (error instanceof OtherSecret)
    return new Refusal(`nothing was changed: ${otherSecretSentence(secret)}`, { cause: error });
  if (error instanceof ImportFailed && !error.isRecorded)
    return new Refusal(`${error.message}: ${programName()} import show ${error.importId}`, { cause: error });
  return error;
}
