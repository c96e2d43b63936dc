import type { BundleFileName } from './bundle/bundle-file.ts';
import type { Manifest } from './bundle/manifest.ts';
import type { OpenedBundle } from './bundle/open-bundle.ts';
import { canRun } from './check/run-rules.ts';
import { SET_RULES } from './check/set-rules.ts';
import type { StagedFile } from './staging/stage-file.ts';

/** What was read of a bundle, and how far. */
type Read = {
  readonly bundle: OpenedBundle;
  readonly staged: readonly StagedFile[];
  readonly wholeFiles: ReadonlySet<BundleFileName>;
};

/** What an import could not check and why, in sentences: what is found next time may stand there. */
export function uncheckedOf({ bundle, staged, wholeFiles }: Read): readonly string[] {
  return [...withoutManifest(bundle), ...staged.flatMap(unreadPart), ...skippedRules(wholeFiles)];
}

/** What nobody can check of a bundle of which no file can be read. */
export const NOTHING_CHECKED = 'No file was read: what is wrong with the bundle or its mapping comes first.';

/** What each key of the manifest is needed for. */
const NEEDED_FOR: Readonly<Partial<Record<keyof Manifest, string>>> = {
  source_id: 'What the extract would change in its source',
  extract_date: 'Whether dates lie after the day of the extract',
  period_start: 'Whether cases were opened in the period',
};

function withoutManifest({ standIn, manifestFile }: OpenedBundle): readonly string[] {
  if (standIn === undefined) return [];
  const open = Object.entries(NEEDED_FOR).filter(([key]) => standIn.unknown.has(key as keyof Manifest));
  return open.map(([key, what]) => `${what} is not known: ${manifestFile} does not say the ${key}.`);
}

function unreadPart({ name, stoppedBy, isHopeless, rowsRead }: StagedFile): readonly string[] {
  if (isHopeless) return [`The rows of ${name} were not read, because of its header.`];
  if (stoppedBy === undefined) return [];
  const { code, line } = stoppedBy;
  if (line === undefined || rowsRead === 0) return [`The rows of ${name} were not read (${code}).`];
  return [`${name} was read as far as line ${line} (${code}), not beyond.`];
}

function skippedRules(wholeFiles: ReadonlySet<BundleFileName>): readonly string[] {
  const skipped = SET_RULES.filter((rule) => !canRun(rule, wholeFiles));
  if (skipped.length === 0) return [];
  const missing = new Set(skipped.flatMap(({ needs }) => needs).filter((file) => !wholeFiles.has(file)));
  const codes = new Set(skipped.map(({ problem }) => problem));
  return [
    `Rules about rows together were left out, because not every row of ${[...missing].join(' and ')} is known: ${[...codes].join(', ')}.`,
  ];
}
