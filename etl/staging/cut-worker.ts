import { move, transferableSymbol, valueSymbol } from 'piscina';
import { checkCut } from './check-cut.ts';
import type { CutResult, CutTask } from './file-plan.ts';

/** What a thread does with a piece of a file. The rows it made are handed over without being copied. */
// biome-ignore lint/style/noDefaultExport: the pool of threads calls the default export
export default async function checkInThread(task: CutTask) {
  const result = await checkCut(task);
  const copy = new Uint8Array(result.copy);
  const spooled = new Uint8Array(result.spooled);
  const value: CutResult = { ...result, copy, spooled };
  return move({ [transferableSymbol]: [copy.buffer, spooled.buffer], [valueSymbol]: value });
}
