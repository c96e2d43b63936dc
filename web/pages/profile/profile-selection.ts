import { SELECTABLE_CLOCKS, type SelectableClock } from '#domain/codes/counting-axes';
import type { Language } from '#domain/labels/language';
import type { Metric } from '#domain/metric';
import type { Search } from '../../address/search.ts';
import { notOneRun, readRun, writeRun, type Years } from '../../selection/page-selection.ts';
import { readSelection, type Unused } from '../../selection/read-selection.ts';
import type { PartyAxis } from '../../site/party-link.tsx';
import { INVOLVED, isRankedBy, metricOf } from './profile-metrics.ts';

/** Everything that a profile, or the list of all parties, shows of what can be chosen. */
export type ProfileSelection = {
  /** By which parties are ranked. */
  readonly metric: Metric;
  /** `null`: all years of the release. */
  readonly years: Years | null;
  /** Which date gives a case its year; measures of requests have their own. */
  readonly clock: SelectableClock;
  readonly lang: Language;
};

/**
 * Reads what is chosen from the query of an address. The metric ranks and the years and the clock hold for the whole page, so
 * each is read without the others: a measure of requests, which has its own clock, does not take it from the cases.
 */
export function readProfile(
  search: Search,
  axis: PartyAxis,
): { readonly profile: ProfileSelection; readonly unused: readonly Unused[] } {
  const shared = readSelection(search, { parameters: ['year', 'clock', 'lang'], metric: INVOLVED.id });
  const ranked = readSelection(search, {
    parameters: ['metric'],
    metric: INVOLVED.id,
    shows: (metric) => isRankedBy(metric, axis),
  });
  const { filters, clock, lang } = shared.selection;
  return {
    profile: {
      metric: metricOf(ranked.selection.metric),
      years: readRun(filters.year),
      clock: SELECTABLE_CLOCKS.find((each) => each === clock) ?? 'OPENED',
      lang,
    },
    unused: [...shared.unused, ...notOneRun(filters.year, search), ...ranked.unused.filter(isOfOurs)],
  };
}

/** A measure by which nobody can be ranked was left by another page, where it is shown: it is no mistake in the address. */
function isOfOurs({ why }: Unused): boolean {
  return !('words' in why && why.words === 'notShown');
}

/** The query of what is chosen: only what differs from the default. Release and language stay as they are. */
export function writeProfile(profile: ProfileSelection, { release = '', lang = '' }: Search): Search {
  return {
    metric: profile.metric.id === INVOLVED.id ? '' : profile.metric.id,
    year: writeRun(profile.years),
    clock: profile.clock === INVOLVED.clock ? '' : profile.clock.toLowerCase(),
    release,
    lang,
  };
}
