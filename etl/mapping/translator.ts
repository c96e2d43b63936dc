import type { Finding } from '../findings/finding.ts';
import type { Mapping } from './mapping-schema.ts';
import { readSourceHeader } from './source-header.ts';
import { createCaseTranslation } from './translate-cases.ts';
import { createPartyTranslation } from './translate-parties.ts';
import type { Translation } from './translation.ts';

/** A translation, and what is wrong with the header; with an error there, the rows mean nothing. */
export type Translator = Translation & { readonly findings: readonly Finding[] };

/**
 * Translates the rows of a source file to rows of cases.csv or of participations.csv. Without state from row to row, so that
 * parts of a file can be translated in any order: `line` is the line on which the record begins, and is all that is needed.
 * Findings name `mapping.file`.
 */
export function createTranslator(
  mapping: Mapping,
  header: readonly string[],
  target: 'cases.csv' | 'participations.csv',
): Translator {
  const { indexOf, findings } = readSourceHeader(mapping, header);
  const planning = { mapping, indexOf };
  const translation =
    target === 'cases.csv' ? createCaseTranslation(planning) : createPartyTranslation(planning);
  return { ...translation, findings };
}
