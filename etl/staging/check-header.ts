import { BUNDLE_FILE } from '../bundle/bundle-file.ts';
import type { FileSource } from '../bundle/file-source.ts';
import { type Finding, findingAt } from '../findings/finding.ts';
import { isHopelessHeader } from '../mapping/source-header.ts';
import { createTranslator } from '../mapping/translator.ts';
import { headerFindings, wrongDelimiter } from '../parse/header.ts';

/** What is wrong with the header of a file, and whether nothing after it can be made sense of. */
export type CheckedHeader = { readonly findings: readonly Finding[]; readonly isHopeless: boolean };

/** Checks the header of a file against the columns of its target, or against its mapping. */
export function checkHeader(header: readonly string[], source: FileSource): CheckedHeader {
  const { name: file, target, mapping, dialect } = source;
  if (dialect.delimiter === ',' && wrongDelimiter(header) !== undefined) {
    return { findings: [wrongSeparator(file, header)], isHopeless: true };
  }
  if (mapping && isMapped(target)) {
    const { findings } = createTranslator(mapping, header, target);
    // A mapped file is read once for each target, and its header is told once.
    const told = target === 'cases.csv' ? findings.map((finding) => ({ ...finding, file })) : [];
    return { findings: told, isHopeless: isHopelessHeader(findings) };
  }
  return {
    findings: headerFindings({ file, cells: header, columns: BUNDLE_FILE[target].columns }),
    isHopeless: false,
  };
}

/** What to say of a header whose cells are not separated by commas. */
export function wrongSeparator(file: string, header: readonly string[]): Finding {
  const found = wrongDelimiter(header) === '\t' ? 'a tab' : 'a semicolon';
  return findingAt('DELIMITER_WRONG', { file, line: 1, hint: `found ${found} as separator` });
}

/** Whether a mapping makes rows of a file of the bundle. */
export function isMapped(target: FileSource['target']): target is 'cases.csv' | 'participations.csv' {
  return target === 'cases.csv' || target === 'participations.csv';
}
