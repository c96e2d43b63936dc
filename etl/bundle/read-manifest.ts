import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Finding, findingAt } from '../findings/finding.ts';
import { fileErrorHint, isFileError } from '../read/file-error.ts';
import { isManifest, type Manifest, parseManifest } from './manifest.ts';

export type ManifestFileName = 'manifest.json' | 'manifest.csv';

const LARGEST_BYTES = 1024 * 1024;

/** A manifest, or what is wrong with it; and what its file holds, right or wrong, as far as it can be read. */
export type ReadManifest = {
  readonly manifest: Manifest | undefined;
  readonly content: unknown;
  readonly findings: readonly Finding[];
};

/** Reads the manifest of a bundle from either of its two forms. */
export async function readManifest(folder: string, file: ManifestFileName, now: Date): Promise<ReadManifest> {
  const bytes = await bytesOrFinding(join(folder, file), file);
  if (!Buffer.isBuffer(bytes)) return unread([bytes]);
  if (bytes.length > LARGEST_BYTES) return unreadable(file, `it has more than ${LARGEST_BYTES} bytes`);
  const text = decode(bytes);
  if (text === undefined) return unreadable(file, 'it is not UTF-8');
  const content = file === 'manifest.json' ? jsonContent(text) : csvContent(text);
  return 'hint' in content ? unreadable(file, content.hint) : parsed(file, content.value, now);
}

async function bytesOrFinding(path: string, file: string): Promise<Buffer | Finding> {
  try {
    return await readFile(path);
  } catch (error) {
    if (!isFileError(error)) throw error;
    return findingAt('FILE_UNREADABLE', { file, hint: fileErrorHint(error) });
  }
}

type Content = { readonly value: unknown } | { readonly hint: string };

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function jsonContent(text: string): Content {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { hint: 'it is not JSON' };
  }
}

function csvContent(text: string): Content {
  const rows = csvRows(text);
  if (rows === undefined) return { hint: 'it is not CSV' };
  const [header, cells, ...others] = rows;
  if (header === undefined || cells === undefined || others.length > 0)
    return { hint: 'it is not a header and one row' };
  if (header.length !== cells.length) return { hint: 'header and row have different numbers of cells' };
  if (new Set(header).size < header.length) return { hint: 'a column stands twice' };
  const stated = header
    .map((key, index) => [key, cells[index] ?? ''] as const)
    .filter(([, cell]) => cell !== '');
  return { value: nestHashes(stated) };
}

function csvRows(text: string): readonly string[][] | undefined {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: true });
  } catch {
    return undefined;
  }
}

/** Cells as the JSON form would have them: counts as numbers, yes and no as booleans, the hashes under one key. */
function nestHashes(stated: readonly (readonly [string, string])[]): unknown {
  const hashes = stated.filter(([key]) => key.startsWith('sha256_'));
  const others = stated.filter(([key]) => !key.startsWith('sha256_'));
  // `fromEntries` defines own properties, so a key such as __proto__ is a key like any other.
  const content = Object.fromEntries(others.map(([key, cell]) => [key, typedCell(key, cell)]));
  if (hashes.length === 0) return content;
  return { ...content, sha256: Object.fromEntries(hashes.map(([key, cell]) => [hashedFile(key), cell])) };
}

function hashedFile(key: string): string {
  return `${key.slice('sha256_'.length)}.csv`;
}

function typedCell(key: string, cell: string): unknown {
  if (key.startsWith('row_count_') && /^\d{1,12}$/.test(cell)) return Number(cell);
  if (key === 'synthetic' && /^(true|Y)$/.test(cell)) return true;
  if (key === 'synthetic' && /^(false|N)$/.test(cell)) return false;
  return cell;
}

function parsed(file: ManifestFileName, content: unknown, now: Date): ReadManifest {
  const result = parseManifest(file, content, now);
  return isManifest(result)
    ? { manifest: result, content, findings: [] }
    : { manifest: undefined, content, findings: result };
}

function unreadable(file: ManifestFileName, hint: string): ReadManifest {
  return unread([findingAt('MANIFEST_UNREADABLE', { file, hint })]);
}

function unread(findings: readonly Finding[]): ReadManifest {
  return { manifest: undefined, content: undefined, findings };
}
