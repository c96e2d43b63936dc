import { FINDING, type Finding, type FindingCode } from '../findings/finding.ts';
import { escaped } from '../report/escaped.ts';

/** What a returned file says of a finding. One without a line belongs to the file as a whole. */
export type ReturnedFinding = Pick<Finding, 'line' | 'column' | 'code' | 'text'>;

/** A cell must stay readable, and its row no longer than rows may be. */
const LONGEST_CELL = 2000;

const BETWEEN = ' | ';

/** The cell of a row: its findings in words with ` | ` between them, empty where there are none. */
export function findingsCell(whole: readonly ReturnedFinding[], ofRow: readonly ReturnedFinding[]): string {
  const told = new Set<FindingCode>();
  const inWords = (finding: ReturnedFinding) => {
    const mend = told.has(finding.code) ? '' : ` Mend: ${shortMend(finding.code)}`;
    told.add(finding.code);
    return escaped(`${findingText(finding)}${mend}`);
  };
  const texts = [...whole.map((finding) => `whole file: ${inWords(finding)}`), ...ofRow.map(inWords)];
  const shown: string[] = [];
  let length = 0;
  for (const text of texts) {
    length += text.length + BETWEEN.length;
    if (shown.length > 0 && length > LONGEST_CELL) break;
    shown.push(text.slice(0, LONGEST_CELL));
  }
  const more = texts.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(BETWEEN);
}

function findingText({ code, column, text }: ReturnedFinding): string {
  return column === undefined ? `${code}: ${text}` : `${code} (${column}): ${text}`;
}

/** The first sentence of the mend: who reads a cell wants no page. */
function shortMend(code: FindingCode): string {
  const { mend } = FINDING[code];
  const end = mend.indexOf('. ');
  return end === -1 ? mend : mend.slice(0, end + 1);
}
