import { shownPlace } from '#domain/changed-place';
import type { Figure } from '#domain/figure';
import { changeLabels } from '#domain/labels/change-labels';
import type { Change } from '#domain/ledger';
import type { Comparison } from '../etl/release/changes/compare-releases.ts';
import { alignedLines } from './aligned.ts';

const SHOWN_REPORTING = 10;

/** What a release changes in the figures of an earlier one, as lines for a terminal. */
export function comparisonLines(comparison: Comparison): readonly string[] {
  const { release, since, reason, total, totals, largest, reporting } = comparison;
  const figures = total === 1 ? '1 figure' : `${number(total)} figures`;
  return [
    `Release ${release} changes ${total === 0 ? 'no figure' : figures} of release ${since}.`,
    ...(reason === null ? [] : [`Reason: ${reason}`]),
    ...alignedLines(totals.map(({ aggregate, changes }) => [`  ${aggregate}`, number(changes)])),
    ...(largest.length > 0
      ? ['Largest changes:', ...largest.map((change) => `  ${changeSentence(change)}`)]
      : []),
    ...reportingLines(reporting),
  ];
}

/** Who reports otherwise: the first of them, and how many more there are. */
function reportingLines(reporting: Comparison['reporting']): readonly string[] {
  if (reporting.length === 0) return [];
  const more = reporting.length - SHOWN_REPORTING;
  return [
    'Reporting:',
    ...reporting
      .slice(0, SHOWN_REPORTING)
      .map(({ code, year, old, new: now }) => `  ${code}, ${year}: ${words(old)} → ${words(now)}`),
    ...(more > 0 ? [`  and ${number(more)} more; --json lists all`] : []),
  ];
}

/** A change in words: `Cooperation cases, Spain, 2021, opened: 1,204 → 1,198 (−6)`. Agencies stand under their codes. */
export function changeSentence(change: Change): string {
  const { part, clock, difference, old, new: now } = change;
  const labels = changeLabels(change, (agency) => agency, 'en');
  const named = [
    labels.metric,
    ...(part === null || part === 'INVOLVED' ? [] : [labels.part?.toLowerCase()]),
    ...shownPlace(change).map(([axis]) => labels[axis]),
    clock.toLowerCase(),
  ];
  const by = difference === null || difference === 0 ? '' : ` (${signed(difference)})`;
  return `${named.join(', ')}: ${figureWords(old, difference)} → ${figureWords(now, difference)}${by}`;
}

/** A value that stays the same has changed in how many cases it is known, and says so. */
function figureWords({ value, status, coverage }: Figure, difference: number | null): string {
  if (value === null) return status[0] === 'x' ? 'not reported' : 'not known';
  const known =
    difference === 0 && coverage ? ` known in ${number(coverage.known)} of ${number(coverage.of)}` : '';
  return `${number(value)}${known}`;
}

function signed(difference: number): string {
  return `${difference < 0 ? '−' : '+'}${number(Math.abs(difference))}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}

function words(state: string): string {
  return state.replaceAll('-', ' ');
}
