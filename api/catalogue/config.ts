import { codeList } from '#domain/labels/label';
import { LANGUAGES, type Language } from '#domain/labels/language';
import { FORMAT_NAMES } from '../formats/format.ts';
import {
  HEAD_TIMEOUT_MS,
  KEEP_ALIVE_MS,
  MAX_ADDRESS,
  MAX_CELLS,
  MAX_HEAD_BYTES,
  MAX_RUNNING,
  MAX_WAITING,
  REQUEST_TIMEOUT_MS,
} from '../limits.ts';
import { CODE_LISTS } from './code-lists.ts';

/** What a client may want to know before it asks. Limits are those that answers keep. */
export function config(language: Language) {
  return {
    limits: limits(),
    languages: LANGUAGES,
    formats: FORMAT_NAMES,
    dimensions: namedList('dimension', language),
    codeLists: CODE_LISTS,
    disclosureMethods: namedList('disclosure_method', language),
  };
}

function limits() {
  return {
    cells: MAX_CELLS,
    addressCharacters: MAX_ADDRESS,
    headBytes: MAX_HEAD_BYTES,
    runningQuestions: MAX_RUNNING,
    waitingQuestions: MAX_WAITING,
    requestSeconds: REQUEST_TIMEOUT_MS / 1_000,
    headSeconds: HEAD_TIMEOUT_MS / 1_000,
    keepAliveSeconds: KEEP_ALIVE_MS / 1_000,
  };
}

function namedList(list: 'dimension' | 'disclosure_method', language: Language) {
  return codeList(list, language).map(({ code, label }) => ({ id: code, label }));
}
