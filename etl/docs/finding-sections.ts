import { FINDING, type FindingCode } from '../findings/finding.ts';
import type { FindingEntry } from '../findings/finding-entry.ts';
import { markdownText } from './markdown.ts';

type Level = FindingEntry['level'];

const LEVEL_TITLE: Readonly<Record<Level, string>> = {
  bundle: 'About the bundle',
  file: 'About a file',
  header: 'About a header',
  row: 'About a row',
  cell: 'About a cell',
};

/** Every finding of the catalogue, grouped by level; each has a heading of its own and so an address on the page. */
export function findingSections(): string {
  const entries: readonly (readonly [string, FindingEntry])[] = Object.entries(FINDING);
  return levels()
    .map((level) => [level, entries.filter(([, entry]) => entry.level === level)] as const)
    .filter(([, ofLevel]) => ofLevel.length > 0)
    .map(([level, ofLevel]) => [`### ${LEVEL_TITLE[level]}`, ...ofLevel.map(findingSection)].join('\n\n'))
    .join('\n\n');
}

/** The rule of a finding with a link to it. Throws for a code that is not in the catalogue. */
export function findingRule(code: string): string {
  if (!isCode(code)) throw new Error(`no finding of the catalogue: ${code}`);
  return `${markdownText(FINDING[code].rule)} ${findingLink(code)}`;
}

/** A code as a link to its place on the page. Throws for one that is not in the catalogue. */
export function findingLink(code: string): string {
  if (!isCode(code)) throw new Error(`no finding of the catalogue: ${code}`);
  return `[\`${code}\`](#${code.toLowerCase()})`;
}

function findingSection([code, { severity, title, rule, mend }]: readonly [string, FindingEntry]): string {
  const kind = severity === 'error' ? 'Error' : 'Warning';
  return `#### ${code}\n\n**${kind}.** ${markdownText(title)}.\n\n- Rule: ${markdownText(rule)}\n- Mend: ${markdownText(mend)}`;
}

function levels(): readonly Level[] {
  // The keys of a record of levels are levels.
  return Object.keys(LEVEL_TITLE) as Level[];
}

function isCode(code: string): code is FindingCode {
  return Object.hasOwn(FINDING, code);
}
