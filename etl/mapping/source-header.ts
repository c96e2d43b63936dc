import { type Finding, type FindingCode, findingAt } from '../findings/finding.ts';
import { type Column, optional, required } from '../parse/column.ts';
import { headerFindings } from '../parse/header.ts';
import { plainText } from './cell-reader.ts';
import { type MappedColumn, mappedColumns } from './mapped-columns.ts';
import type { Mapping } from './mapping-schema.ts';

/** Where the columns of a file stand, and what is wrong with its header. */
export type SourceHeader = {
  /** The place of a column in a row; -1 where the file lacks it. */
  readonly indexOf: (name: string) => number;
  readonly findings: readonly Finding[];
};

/** What a mapping has to say about the header of a file: what it misses, what is not declared, what stands twice. */
export function readSourceHeader(mapping: Mapping, header: readonly string[]): SourceHeader {
  const cells = header.map(plainText);
  const findings = headerFindings({
    file: mapping.file ?? 'data.csv',
    cells,
    columns: declaredColumns(mapping),
  });
  return {
    indexOf: (name) => cells.indexOf(plainText(name)),
    findings: findings.map((finding) => inWordsOfMapping(finding, mapping)),
  };
}

/** Without a column that a mapping reads every row would be wrong, and that is told already: then rows are not read. */
const HOPELESS: ReadonlySet<FindingCode> = new Set(['MAPPING_COLUMN_MISSING', 'COLUMNS_TOO_MANY']);

/** Whether a header, by what is wrong with it, is such that no row can be made sense of. */
export function isHopelessHeader(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => HOPELESS.has(code));
}

const TEXT = { form: 'text', parse: (text: string) => text };

function declaredColumns(mapping: Mapping): Readonly<Record<string, Column<unknown>>> {
  const read = mappedColumns(mapping);
  const isNeeded = (name: string) => read.some((column) => column.name === name && !column.isOptional);
  const names = new Set([...read.map(({ name }: MappedColumn) => name), ...(mapping.ignore ?? [])]);
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      isNeeded(name) ? required(plainText(name), TEXT, '') : optional(plainText(name), TEXT, ''),
    ]),
  );
}

/** The same finding about a column, told as one about the mapping. A column that looks personal stays that finding. */
function inWordsOfMapping(finding: Finding, mapping: Mapping): Finding {
  const { code, file, line, column, text } = finding;
  if (code === 'COLUMN_UNKNOWN') {
    const undeclared = findingAt('MAPPING_COLUMN_UNDECLARED', { file, line, column });
    return {
      ...undeclared,
      value: finding.value,
      text: text.replace(/^[^:.]*/, undeclared.text.slice(0, -1)),
    };
  }
  if (code !== 'COLUMN_MISSING' || column === undefined) return finding;
  const path = mappedColumns(mapping).find(({ name }) => plainText(name) === column)?.path;
  return findingAt('MAPPING_COLUMN_MISSING', { file, line, column, hint: `${path} reads ${column}` });
}
