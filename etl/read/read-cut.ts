import type { Finding } from '../findings/finding.ts';
import { type OnRecord, readRecords } from './csv-records.ts';
import type { Dialect } from './dialect.ts';
import type { Cut } from './record-cutter.ts';
import { csvFinding, refusedFinding } from './stop-finding.ts';
import { guardText, isRefusedText } from './text-guard.ts';

/** How the text of a file is written, and how findings call the file. */
export type CutReading = { readonly dialect: Dialect; readonly name: string };

/**
 * Reads the records of a piece of a file as far as its text is clean and its CSV is right. Gives back what stopped it before its
 * end, if anything did; every record before has been handed over by then.
 */
export function readCut(cut: Cut, { dialect, name }: CutReading, onRecord: OnRecord): Finding | undefined {
  const text = guardText(cut, dialect);
  const clean = isRefusedText(text) ? text.before : text;
  const stop = clean && readRecords(clean, dialect, onRecord);
  if (stop) return csvFinding(name, stop);
  return isRefusedText(text) ? refusedFinding(name, text) : undefined;
}
