import type { Voice } from '../../words/voice.ts';
import type { Place, Walk } from '../chart-walk.ts';
import type { ImageTexts } from '../image/image-document.ts';
import { pointPhrase } from '../spoken.ts';

const MOST_LINES = 5;
const MOST_ROWS = 3;

/**
 * Numbers of a chart as a sentence that can stand alone: what they are, period and number, where they come from, and what must be
 * read with them. The number is
 * that of the cell. It is the point that a reader came to last; else the last year of each line, or the first rows.
 */
export function takenSentence(
  { walk, lastPlace }: { readonly walk: Walk; readonly lastPlace?: Place | undefined },
  { subtitle, source, notes }: Pick<ImageTexts, 'subtitle' | 'source' | 'notes'>,
  voice: Voice,
): string {
  const places = lastPlace ? [lastPlace] : placesTold(walk);
  const points = places.map((place) => pointPhrase(walk, place, voice)).join('; ');
  return [...[subtitle, points, source].map((part) => `${part}.`), ...notes].join(' ');
}

function placesTold({ series, isInTime }: Walk): readonly Place[] {
  if (!isInTime) return placesOf(series[0]?.points.length ?? 0).slice(0, MOST_ROWS);
  return series
    .slice(0, MOST_LINES)
    .map(({ points }, index) => ({ series: index, point: Math.max(0, lastKnown(points)) }));
}

function placesOf(count: number): readonly Place[] {
  return Array.from({ length: count }, (_, point) => ({ series: 0, point }));
}

/** The last year with a value; the last year, where none has one. */
function lastKnown(points: Walk['series'][number]['points']): number {
  const known = points.findLastIndex(({ figure }) => figure.value !== null);
  return known < 0 ? points.length - 1 : known;
}
