import type { Reason } from '#domain/codes/figure-status';
import { basisText, changeText, countWords, figureWords, listText } from '../format.ts';
import { sayIn } from '../words/say.ts';
import { statusWords } from '../words/status-words.ts';
import type { Voice } from '../words/voice.ts';
import {
  type Place,
  pointAt,
  pointBefore,
  type Walk,
  type WalkPoint,
  type WalkSeries,
} from './chart-walk.ts';
import type { Drawing } from './drawing.ts';
import { SPOKEN_WORDS } from './spoken-words.ts';

/** So many lines or rows are told one by one. */
const MOST_TOLD = 5;

type Found = { readonly series: WalkSeries; readonly point: WalkPoint; readonly value: number };

/** One sentence of the point at a place: series, period, value or its status in words, and the change from the one before. */
export function pointText(walk: Walk, place: Place, voice: Voice): string {
  const phrase = pointPhrase(walk, place, voice);
  return phrase === '' ? '' : [`${phrase}.`, ...changeWords(walk, place, voice)].join(' ');
}

/** Series and period of a point with its value or its status in words, to stand in a sentence. */
export function pointPhrase(walk: Walk, place: Place, voice: Voice): string {
  const say = sayIn(SPOKEN_WORDS, voice);
  const [series, point] = [walk.series[place.series], pointAt(walk, place)];
  if (!series || !point) return '';
  const isNamed = walk.series.length > 1;
  const basis = basisText(point.figure, voice);
  const figure = figureWords(point.figure, walk.unit, voice) + (basis ? ` (${basis})` : '');
  const name = isNamed ? say('pair', { series: series.label, point: point.label }) : point.label;
  return say('point', { place: name, figure });
}

/** A chart for somebody who does not see it: what it is, first and last, highest and lowest, and what is missing and why. */
export function summaryOf({ kind, walk }: Pick<Drawing, 'kind' | 'walk'>, voice: Voice): string {
  if (kind === 'number') return `${pointPhrase(walk, { series: 0, point: 0 }, voice)}.`;
  const say = sayIn(SPOKEN_WORDS, voice);
  const isOne = walk.series.length === 1;
  const count = (isOne && !walk.isInTime ? walk.series[0]?.points.length : walk.series.length) ?? 0;
  const columns = walk.series[0]?.points.length ?? 0;
  return [
    say(kind, { count, columns }),
    ...(walk.isInTime && walk.series.length <= MOST_TOLD
      ? walk.series.map((series) => lineText(series, walk.unit, voice))
      : extremes(walk, voice)),
    ...missingText(walk, voice),
  ].join(' ');
}

function changeWords(walk: Walk, place: Place, voice: Voice): readonly string[] {
  const [point, before] = [pointAt(walk, place), pointBefore(walk, place)];
  if (!point || !before || point.figure.value === null) return [];
  const say = sayIn(SPOKEN_WORDS, voice);
  if (before.figure.value === null)
    return [`${say('point', { place: before.label, figure: statusWords(before.figure.status[0], voice) })}.`];
  const change = changeText(before.figure, point.figure, walk.unit, voice);
  return [say('change', { before: before.label, change })];
}

function lineText({ label, points }: WalkSeries, unit: string, voice: Voice): string {
  const say = sayIn(SPOKEN_WORDS, voice);
  const known = points.flatMap((point) =>
    point.figure.value === null ? [] : [{ period: point.label, value: point.figure.value }],
  );
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return say('noLine', { label });
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const told = ({ period, value }: typeof first) =>
    say('in', { period, value: countWords(value, unit, voice) });
  return say('line', {
    label,
    first: told(first),
    last: told(last),
    highest: told(sorted.at(-1) ?? last),
    lowest: told(sorted[0] ?? first),
  });
}

function extremes(walk: Walk, voice: Voice): readonly string[] {
  const say = sayIn(SPOKEN_WORDS, voice);
  const sorted = foundIn(walk).toSorted((a, b) => a.value - b.value);
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  if (!lowest || !highest) return [];
  const told = (found: Found) =>
    say('at', { place: placeName(walk, found, voice), value: countWords(found.value, walk.unit, voice) });
  return [say('extremes', { highest: told(highest), lowest: told(lowest) })];
}

function foundIn({ series }: Walk): readonly Found[] {
  return series.flatMap((each) =>
    each.points.flatMap((point) =>
      point.figure.value === null ? [] : [{ series: each, point, value: point.figure.value }],
    ),
  );
}

function placeName(walk: Walk, { series, point }: Found, voice: Voice): string {
  if (walk.series.length === 1) return point.label;
  return sayIn(SPOKEN_WORDS, voice)('pair', { series: series.label, point: point.label });
}

function missingText({ series }: Walk, voice: Voice): readonly string[] {
  const say = sayIn(SPOKEN_WORDS, voice);
  const reasons: readonly Reason[] = series.flatMap(({ points }) =>
    points.flatMap(({ figure }) => (figure.value === null ? figure.status : [])),
  );
  if (reasons.length === 0) return [];
  const counted = [...new Set(reasons)].map((reason) =>
    say('reason', {
      count: reasons.filter((each) => each === reason).length,
      reason: statusWords(reason, voice),
    }),
  );
  return [say('missing', { reasons: listText(counted, voice) })];
}
