import type { ImportChoices } from './load-bundle.ts';
import { programName } from './program-name.ts';

/**
 * The command with which an import was asked for, to be typed again with more: without `--accept`, `--dry-run` and
 * `--returned`. What a shell would take apart is quoted.
 */
export function typedImport(
  folder: string,
  { mapping, extractDate, manifest = {}, publish }: ImportChoices & { readonly publish?: boolean },
): string {
  return [
    `${programName()} import`,
    quoted(folder),
    ...(mapping === undefined ? [] : ['--mapping', quoted(mapping)]),
    ...(extractDate === undefined ? [] : ['--extract-date', extractDate]),
    ...Object.entries(manifest).flatMap(([key, value]) => ['--manifest', quoted(`${key}=${value}`)]),
    ...(publish ? ['--publish'] : []),
  ].join(' ');
}

/** A word as a shell takes it for one. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
