import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Finding, findingAt } from '../findings/finding.ts';
import { nearestHint } from '../findings/nearest-hint.ts';
import { fileErrorHint, isFileError } from '../read/file-error.ts';
import { type Mapping, parseMapping } from './mapping.ts';
import { SHIPPED_PROFILES } from './shipped-profiles.ts';

const LARGEST_BYTES = 4 * 1024 * 1024;

/** A mapping by the name of one that comes with Liaison, else from the JSON file at the path; or what is wrong with it. */
export async function loadProfile(nameOrPath: string): Promise<Mapping | readonly Finding[]> {
  const shipped = SHIPPED_PROFILES.find(({ name }) => name === nameOrPath);
  if (shipped !== undefined) return shipped;
  const file = basename(nameOrPath);
  const bytes = await bytesOrFinding(nameOrPath);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  const content = jsonContent(bytes);
  if (typeof content === 'string') return [findingAt('MAPPING_UNREADABLE', { file, hint: content })];
  return parseMapping(file, content.value);
}

async function bytesOrFinding(path: string): Promise<Buffer | Finding> {
  const file = basename(path);
  try {
    const { size } = await stat(path);
    if (size > LARGEST_BYTES)
      return findingAt('MAPPING_UNREADABLE', { file, hint: `it has more than ${LARGEST_BYTES} bytes` });
    return await readFile(path);
  } catch (error) {
    if (!isFileError(error)) throw error;
    if (error.code !== 'ENOENT') return findingAt('MAPPING_UNREADABLE', { file, hint: fileErrorHint(error) });
    const hint = nearestHint(
      path,
      SHIPPED_PROFILES.map(({ name }) => name),
    );
    return findingAt('MAPPING_NOT_FOUND', { file, hint });
  }
}

/** What a JSON file holds, or in words why it holds nothing. The parser's own words are not passed on: they quote the file. */
function jsonContent(bytes: Buffer): { readonly value: unknown } | string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return 'it is not UTF-8';
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return `it is not JSON${placeOf(text, error)}`;
  }
}

function placeOf(text: string, error: unknown): string {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  if (position === undefined) return '';
  return `, see line ${text.slice(0, Number(position)).split('\n').length}`;
}
