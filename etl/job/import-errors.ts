import { sqlState } from './patience.ts';

/** An import that was asked to stop, and did: nothing was changed. Without a number it had not begun or was a dry run. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
  readonly importId: number | undefined;

  constructor(importId: number | undefined, why: string) {
    const state = importId === undefined ? 'Nothing' : `Import ${importId} is cancelled; nothing`;
    super(`${why.charAt(0).toUpperCase()}${why.slice(1)}. ${state} was changed.`);
    this.importId = importId;
  }
}

/** An import that could not go on, because of the machine or of a defect. Without its database it could not write that down. */
export class ImportFailed extends Error {
  override readonly name = 'ImportFailed';
  readonly importId: number;
  readonly isRecorded: boolean;

  constructor(importId: number, why: string, { isRecorded, cause }: { isRecorded: boolean; cause: unknown }) {
    super(
      isRecorded
        ? `import ${importId} failed and changed nothing: ${why}`
        : `import ${importId} lost its database (${why}); when that is back, its record tells how it ended`,
      { cause },
    );
    this.importId = importId;
    this.isRecorded = isRecorded;
  }
}

/**
 * Why an import failed, for its record and the terminal. The database names the value that it refuses, and a value of a file
 * stands in no log: then only the class of the error is told.
 */
export function failureReason(error: unknown): string {
  const state = sqlState(error);
  if (state.startsWith('22') || state.startsWith('23'))
    return `the database refused a value that the checks let through (SQLSTATE ${state}): a defect of Liaison`;
  if (!(error instanceof Error)) return String(error);
  return error.message || error.name;
}
