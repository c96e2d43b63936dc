import type { Flag } from './codes/figure-status.ts';
import { type Figure, withoutValue } from './figure.ts';

/** The smallest figure of the year before on which a change is given, and the smallest whole of a share: below it, a change is mostly chance (M31). */
export const LEAST_CHANGE_BASE = 20;

/**
 * The change from one year to the next in per cent, from the two published figures. It does not apply where the year before is
 * smaller than `LEAST_CHANGE_BASE`, and over a break: where the later figure is the first after one, either is not reported or of low
 * reliability, or only one of them is of another definition. A year that was not reported stays so.
 */
export function changeFigure(now: Figure, before: Figure): Figure {
  if (now.value === null || before.value === null) return withoutChange(now);
  if (before.value < LEAST_CHANGE_BASE || isBreak(now.status, before.status)) return withoutValue('z');
  const numerator = now.value - before.value;
  const denominator = before.value;
  const status = flagsOf(now.status, before.status);
  return { value: (100 * numerator) / denominator, status, ratio: { numerator, denominator } };
}

/**
 * The change of a share from one year to the next in percentage points. It does not apply where either is one of fewer than
 * `LEAST_CHANGE_BASE`, and over a break.
 */
export function pointsFigure(now: Figure, before: Figure): Figure {
  if (now.value === null || before.value === null) return withoutChange(now);
  const least = Math.min(now.ratio?.denominator ?? 0, before.ratio?.denominator ?? 0);
  if (least < LEAST_CHANGE_BASE || isBreak(now.status, before.status)) return withoutValue('z');
  return { value: now.value - before.value, status: flagsOf(now.status, before.status) };
}

/** A year that was not reported stays so; of others without a value a change does not apply. */
function withoutChange({ status }: Figure): Figure {
  return withoutValue(status[0] === 'x' ? 'x' : 'z');
}

/** A change from a provisional year is provisional too. */
function flagsOf(now: readonly Flag[], before: readonly Flag[]): readonly Flag[] {
  return before.includes('p') && !now.includes('p') ? [...now, 'p'] : now;
}

function isBreak(now: readonly string[], before: readonly string[]): boolean {
  const isMarked = (flag: string) => now.includes(flag) || before.includes(flag);
  return now.includes('b') || isMarked('u') || now.includes('d') !== before.includes('d');
}
