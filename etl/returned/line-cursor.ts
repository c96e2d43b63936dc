import type { ReturnedFinding } from './returned-finding.ts';

/** Walks through findings that are ordered by line, once. */
export type LineCursor = {
  /** The line of the next finding; infinite after the last. */
  nextLine(): number;
  /** The findings that stand before a line and were not taken yet. */
  takeBefore(line: number): Promise<readonly ReturnedFinding[]>;
};

/** A cursor before the first finding. Throws when a finding stands before one that was given earlier. */
export async function createLineCursor(findings: AsyncIterable<ReturnedFinding>): Promise<LineCursor> {
  const source = findings[Symbol.asyncIterator]();
  let next = await source.next();
  const nextLine = () => (next.done ? Number.POSITIVE_INFINITY : (next.value.line ?? 0));

  const advance = async () => {
    const before = nextLine();
    next = await source.next();
    if (nextLine() < before) throw new Error(`findings out of order: line ${nextLine()} after ${before}`);
  };

  return {
    nextLine,
    takeBefore: async (line) => {
      const taken: ReturnedFinding[] = [];
      while (!next.done && nextLine() < line) {
        taken.push(next.value);
        await advance();
      }
      return taken;
    },
  };
}
