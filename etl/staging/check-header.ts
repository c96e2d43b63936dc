import { BUNDLE_FILE } from '../bundle/bundle-file.ts';
import type { FileSource } from '../bundle/file-source.ts';
import { type Finding, findingAt, isError } from '../findings/finding.ts';
import { createTranslator } from '../mapping/translator.ts';
import { headerFindings, wrongSeparator } from '../parse/header.ts';

/** What is wrong with the header of a file, and whether nothing after it can be made sense of. */
export type CheckedHeader = { readonly findings: readonly Finding[]; readonly isHopeless: boolean };

/** Checks the header of a file against the columns of its target, or against its mapping. */
export function checkHeader(header: readonly string[], source: FileSource): CheckedHeader {
  const { name: file, target, mapping, dialect } = source;
  const separator = dialect.delimiter === ',' ? wrongSeparator(header) : undefined;
  if (separator) {
    const hint = `found ${separator} as separator`;
    return { findings: [findingAt('DELIMITER_WRONG', { file, line: 1, hint })], isHopeless: true };
  }
  if (mapping && isMapped(target)) {
    const { findings } = createTranslator(mapping, header, target);
    // A mapped file is read once for each target, and its header is told once.
    const told = target === 'cases.csv' ? findings.map((finding) => ({ ...finding, file })) : [];
    return { findings: told, isHopeless: findings.some(({ code }) => isError(code)) };
  }
  return {
    findings: headerFindings({ file, cells: header, columns: BUNDLE_FILE[target].columns }),
    isHopeless: false,
  };
}

/** Whether a mapping makes rows of a file of the bundle. */
export function isMapped(target: FileSource['target']): target is 'cases.csv' | 'participations.csv' {
  return target === 'cases.csv' || target === 'participations.csv';
}
