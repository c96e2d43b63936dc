import { DIMENSIONS } from '#domain/dimension';
import { DISCLOSURE_METHOD } from '#domain/release';
import { FORMAT_NAMES } from '../formats/format.ts';
import { MAX_CELLS } from '../limits.ts';
import { CODE_LISTS } from './code-lists.ts';

/** What a client may want to know before it asks. Limits are those that answers keep. */
export function config() {
  return {
    limits: { cells: MAX_CELLS },
    languages: ['en'],
    formats: FORMAT_NAMES,
    dimensions: Object.entries(DIMENSIONS).map(([id, label]) => ({ id, label })),
    codeLists: CODE_LISTS,
    disclosureMethods: Object.entries(DISCLOSURE_METHOD).map(([id, label]) => ({ id, label })),
  };
}
