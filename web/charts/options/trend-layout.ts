import type { Row } from '../../cells.ts';
import { numberText } from '../../format.ts';
import type { Voice } from '../../words/voice.ts';

/** One line: its name and its figure in each year of the table. */
export type Line = { readonly code: string; readonly label: string; readonly rows: readonly Row[] };

/** A value axis with zero in it: its ends and the distance of its lines. */
export type Scale = { readonly min: number; readonly max: number; readonly step: number };

/** Where the plot lies in its chart: margins, and height of the plot, in pixels. */
export type Plot = {
  readonly margin: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly height: number;
};

type Planned = {
  readonly scale: Scale;
  readonly unit: string;
  readonly height: number;
  readonly voice: Voice;
};

/** Room for the name of a line at its right end, in pixels. */
export const LABEL_WIDTH = 108;

const STEPS = [1, 2, 2.5, 5, 10];
const LINES_WANTED = 4;
const DIGIT_WIDTH = 8;
const LINE_HEIGHT = 17;

/** A scale of about four round steps that holds zero and all values; whole numbers have no step below one. */
export function scaleOf(values: readonly number[], unit: string): Scale {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const isWhole = unit !== '%' && values.every(Number.isInteger);
  const rough = Math.max((highest - lowest) / LINES_WANTED, isWhole ? 1 : 0.1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const nice = (STEPS.find((each) => each * power >= rough) ?? 10) * power;
  const step = isWhole ? Math.ceil(nice) : nice;
  const below = Math.ceil(-lowest / step);
  return {
    step,
    min: below === 0 ? 0 : -step * below,
    max: step * Math.max(1 - below, Math.ceil(highest / step)),
  };
}

/** The plot of a chart of that height, with room for ticks at the left, names or a last value at the right. */
export function plotOf(lines: readonly Line[], { scale, unit, height, voice }: Planned): Plot {
  const margin = {
    left:
      Math.max(...[scale.min, scale.max].map((end) => tickText(end, unit, voice).length)) * DIGIT_WIDTH + 12,
    right: endWidth(lines, tickText(scale.max, unit, voice)) + 16,
    top: 14,
    bottom: 30,
  };
  return { margin, height: height - margin.top - margin.bottom };
}

/** Room for what stands at the end of the lines: their names, or the value of the only one. */
function endWidth(lines: readonly Line[], value: string): number {
  const names = lines.map((line) => line.label.length);
  return Math.min(LABEL_WIDTH, (lines.length > 1 ? Math.max(...names) : value.length) * DIGIT_WIDTH);
}

/** A tick of the value axis; shares without decimals where they are whole. */
export function tickText(value: number, unit: string, voice: Voice): string {
  return numberText(value, unit, voice).replace(/[.,]0(?=\D*$)/, '');
}

/**
 * How far the name of each line moves from the line's end so that no two names overlap, in pixels, down positive.
 * Names keep the order of the ends; the last ones move up again where they would leave the plot.
 */
export function labelShifts(lines: readonly Line[], scale: Scale, plot: Plot): readonly number[] {
  const ends = lines.map((line, index) => ({
    index,
    y: ((scale.max - endValue(line)) / (scale.max - scale.min)) * plot.height,
  }));
  const sorted = ends.toSorted((a, b) => a.y - b.y);
  const places: number[] = [];
  for (const [place, { y }] of sorted.entries()) {
    const below = (places.at(-1) ?? Number.NEGATIVE_INFINITY) + LINE_HEIGHT;
    const lowest = plot.height - (sorted.length - 1 - place) * LINE_HEIGHT;
    places.push(Math.min(Math.max(y, below), lowest));
  }
  return lines.map((_, index) => {
    const place = sorted.findIndex((end) => end.index === index);
    return Math.round((places[place] ?? 0) - (ends[index]?.y ?? 0));
  });
}

function endValue({ rows }: Line): number {
  return rows.findLast((row) => row.figure.value !== null)?.figure.value ?? 0;
}
