import type { DataTable } from '#domain/data-table';
import { type Row, unitOf } from '../cells.ts';
import { countWords, insideSentence, listText, numberText, yearsText } from '../format.ts';
import { sayIn } from '../words/say.ts';
import { statusWords } from '../words/status-words.ts';
import type { Voice } from '../words/voice.ts';
import { CHART_WORDS } from './chart-words.ts';
import { linesOf } from './options/lines.ts';
import { isUnnamed } from './options/ranking.ts';
import type { Line } from './options/trend-layout.ts';

/** Below this change, in per cent of the first value, a trend is said to have changed little. */
const LITTLE_PERCENT = 2;

/** What a trend says in a sentence of at most twelve words; for several lines, what they measure and of whom. */
export function trendTitle(table: DataTable, lastFull: number | undefined, voice: Voice): string {
  const say = sayIn(CHART_WORDS, voice);
  const lines = linesOf(table);
  const [line] = lines;
  const measure = table.metric.label;
  if (lines.length > 1 || !line) {
    return say('ofLines', {
      measure,
      names: listText(
        lines.map((each) => each.label),
        voice,
      ),
    });
  }
  const isOfPlace = table.fixed.some((each) => each.dimension === 'country');
  const whose = isOfPlace ? say('ofPlace', { place: line.label, measure: insideSentence(measure) }) : measure;
  const ends = endsOf(line, lastFull);
  if (!ends) return say('byYear', { whose });
  const [from, to] = [ends.from, ends.to].map((value) => numberText(value, unitOf(table), voice));
  return say(direction(ends.from, ends.to), { whose, from, to, first: ends.first, last: ends.last });
}

/**
 * What a ranking says: its first three when they are clearly the first three, its first where names have commas. Of shares
 * only what they measure: a high share is no first place.
 */
export function rankingTitle(table: DataTable, ranked: readonly Row[], axis: string, voice: Voice): string {
  const say = sayIn(CHART_WORDS, voice);
  const measure = say('by', { measure: table.metric.label, axis });
  if (unitOf(table) === '%') return measure;
  const named = ranked.filter((row) => !isUnnamed(row));
  const count = named.slice(0, 3).some((row) => row.label.includes(',')) ? 1 : 3;
  const first = named.slice(0, count);
  const last = first.at(-1)?.figure.value;
  if (first.length < count || !last || last === named[count]?.figure.value) return measure;
  return say('comeFirst', {
    count,
    names: listText(
      first.map((row) => row.label),
      voice,
    ),
  });
}

/** The measure, its unit, part, years and clock: what stands under a title. */
export function subtitleOf(table: DataTable, years: { first: number; last: number }, voice: Voice): string {
  const say = sayIn(CHART_WORDS, voice);
  const { metric, part, clock, fixed } = table;
  const places = fixed.filter((each) => each.dimension !== 'year').map((each) => each.category.label);
  const parts = [
    say(unitOf(table) === '%' ? 'perCent' : 'numberOf', { measure: metric.label, unit: metric.unit }),
    ...places,
    ...(part ? [insideSentence(part.label)] : []),
    yearsText(years.first, years.last),
    say('byClock', { clock: insideSentence(clock.label) }),
  ];
  return parts.filter((part, index) => parts.indexOf(part) === index).join(', ');
}

/** Lines for somebody who does not see them: of each first, last, highest, lowest, and what is missing. */
export function linesSummary(lines: readonly Line[], unit: string, voice: Voice): string {
  return [
    sayIn(CHART_WORDS, voice)('lines'),
    ...lines.map((line) => `${line.label}: ${lineSummary(line, unit, voice)}.`),
  ].join(' ');
}

function lineSummary({ rows }: Line, unit: string, voice: Voice): string {
  const say = sayIn(CHART_WORDS, voice);
  const known = rows.filter((row) => row.figure.value !== null);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return say('noValues') + missingWords(rows, voice);
  const sorted = known.toSorted((a, b) => (a.figure.value ?? 0) - (b.figure.value ?? 0));
  const named = (which: 'first' | 'last' | 'highest' | 'lowest', row: Row | undefined) =>
    row ? say(which, { value: valueWords(row, unit, voice), year: row.label }) : '';
  const facts = [
    named('first', first),
    named('last', last),
    named('highest', sorted.at(-1)),
    named('lowest', sorted[0]),
  ];
  return facts.join(', ') + missingWords(rows, voice);
}

function valueWords({ figure }: Row, unit: string, voice: Voice): string {
  return figure.value === null ? statusWords(figure.status[0], voice) : countWords(figure.value, unit, voice);
}

function missingWords(rows: readonly Row[], voice: Voice): string {
  const reasons = rows.flatMap((row) => (row.figure.value === null ? row.figure.status : []));
  const counted = [...new Set(reasons)].map(
    (reason) => `${reasons.filter((each) => each === reason).length} ${statusWords(reason, voice)}`,
  );
  if (counted.length === 0) return '';
  return ` ${sayIn(CHART_WORDS, voice)('missing', { reasons: counted.join(', ') })}`;
}

function endsOf({ rows }: Line, lastFull: number | undefined) {
  const full = rows.filter((row) => lastFull === undefined || Number(row.code) <= lastFull);
  const [first] = full;
  const last = full.at(-1);
  if (!first || !last || first === last || first.figure.value === null || last.figure.value === null)
    return undefined;
  return { first: first.label, last: last.label, from: first.figure.value, to: last.figure.value };
}

function direction(from: number, to: number): 'rose' | 'fell' | 'little' {
  if (Math.abs(to - from) * 100 <= from * LITTLE_PERCENT) return 'little';
  return to > from ? 'rose' : 'fell';
}
