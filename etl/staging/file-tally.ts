import { BUNDLE_FILE } from '../bundle/bundle-file.ts';
import type { FileSource } from '../bundle/file-source.ts';
import { type Finding, findingAt } from '../findings/finding.ts';
import { joinMatches, type MatchCount } from '../mapping/match-reader.ts';
import type { Dialect } from '../read/dialect.ts';
import { describeKind } from '../screen/describe-kind.ts';
import { joinTallies, type NumberTally, personalNumbers } from '../screen/number-tally.ts';
import type { CutResult } from './file-plan.ts';

/** What the pieces of a file that were read so far amount to. */
export type FileTally = {
  rows: number;
  refused: number;
  unplaced: number;
  hasHeader: boolean;
  /** Whether nothing after the header can be made sense of. */
  isHopeless: boolean;
  /** How the file is read, once its header is known. */
  dialect: Dialect | undefined;
  /** How many rows came over a match of a crosswalk that is not exact. */
  matches: readonly MatchCount[];
  /** The bare numbers in the columns whose values the source chooses. */
  readonly numbers: Map<string, NumberTally>;
};

/** The tally of a file of which nothing has been read. */
export function createFileTally(): FileTally {
  return {
    rows: 0,
    refused: 0,
    unplaced: 0,
    hasHeader: false,
    isHopeless: false,
    dialect: undefined,
    matches: [],
    numbers: new Map(),
  };
}

/** Adds what became of a piece. */
export function addToTally(tally: FileTally, result: CutResult): void {
  tally.rows += result.rows;
  tally.refused += result.refused;
  tally.unplaced += result.unplaced;
  tally.matches = joinMatches([...tally.matches, ...result.matches]);
  for (const [column, numbers] of result.numbers) {
    tally.numbers.set(column, joinTallies(tally.numbers.get(column) ?? {}, numbers));
  }
}

/** What is wrong with a file as a whole. A mapped file is read once for each target and told of once. */
export function findingsOfFile(
  source: FileSource,
  stoppedBy: Finding | undefined,
  tally: FileTally,
): readonly Finding[] {
  if (source.mapping && source.target !== 'cases.csv') return [];
  const wrong = stoppedBy ?? emptiness(source, tally);
  return [...(wrong ? [wrong] : []), ...numberFindings(source.name, tally.numbers)];
}

/** Numbers that say nothing one by one may say something together: what a column holds is judged when all of it is read. */
function numberFindings(file: string, numbers: ReadonlyMap<string, NumberTally>): readonly Finding[] {
  return [...numbers].flatMap(([column, tally]) =>
    personalNumbers(tally).map(({ kind, line, hint }) =>
      findingAt('NUMBERS_PERSONAL', {
        file,
        column,
        hint: `${hint} as ${describeKind(kind)}, the first on line ${line}`,
      }),
    ),
  );
}

function emptiness(
  { target, name }: FileSource,
  { hasHeader, rows, isHopeless }: FileTally,
): Finding | undefined {
  if (!hasHeader) return findingAt('FILE_EMPTY', { file: name });
  if (rows > 0 || isHopeless || !BUNDLE_FILE[target].isRequired) return undefined;
  return findingAt('FILE_WITHOUT_ROWS', { file: name });
}
