import type { ImportChoices } from './load-bundle.ts';

/**
 * The command with which an import was asked for, to be typed again with more: without `--accept`, `--dry-run` and
 * `--returned`. What a shell would take apart is quoted.
 */
export function typedImport(
  folder: string,
  { mapping, extractDate, manifest = {}, publish }: ImportChoices & { readonly publish?: boolean },
): string {
  return [
    'liaison import',
    quoted(folder),
    ...(mapping === undefined ? [] : ['--mapping', quoted(mapping)]),
    ...(extractDate === undefined ? [] : ['--extract-date', extractDate]),
    ...Object.entries(manifest).flatMap(([key, value]) => ['--manifest', quoted(`${key}=${value}`)]),
    ...(publish ? ['--publish'] : []),
  ].join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
