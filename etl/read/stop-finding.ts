import { type Finding, findingAt } from '../findings/finding.ts';
import type { CsvStop } from './csv-records.ts';
import type { RefusedText } from './text-guard.ts';

/** What stopped the CSV reader, as a finding. */
export function csvFinding(file: string, { code, line }: CsvStop): Finding {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return findingAt('QUOTE_NOT_CLOSED', { file, line });
  if (code === 'CSV_MAX_RECORD_SIZE') return findingAt('ROW_TOO_LONG', { file, line });
  if (code === 'CSV_INVALID_CLOSING_QUOTE' || code === 'INVALID_OPENING_QUOTE') {
    return findingAt('QUOTE_MISPLACED', { file, line });
  }
  throw new Error(`the CSV reader stopped for a reason that is not known: ${code}`);
}

/** Text that no reader may pass, as a finding. */
export function refusedFinding(file: string, { reason, line, hint }: RefusedText): Finding {
  return findingAt(reason === 'not UTF-8' ? 'ENCODING_NOT_UTF8' : 'CHARACTER_REFUSED', { file, line, hint });
}
