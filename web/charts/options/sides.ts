import type { Row } from '../../cells.ts';
import { figureWords } from '../../format.ts';
import type { Walk } from '../chart-walk.ts';
import { type Look, plainLabel, pointOf } from './chart-option.ts';

/** One of two sides: who speaks or what is counted, and a figure for each row. */
export type Side = { readonly label: string; readonly rows: readonly Row[] };

/** The same rows seen from two sides, in the same order: initiated and joined, sent and received, told by one and by the other. */
export type Sides = { readonly first: Side; readonly second: Side; readonly unit: string };

/** From row to row, and in a row from one side to the other. */
export function walkOfSides({ first, second, unit }: Sides): Walk {
  const pointsOf = (dataIndex: number) =>
    [first, second].flatMap(({ label, rows }, seriesIndex) => {
      const figure = rows[dataIndex]?.figure;
      return figure ? [{ label, figure, seriesIndex, dataIndex, spot: [0, dataIndex] as const }] : [];
    });
  const series = first.rows.map(({ label }, place) => ({ label, points: pointsOf(place) }));
  return { unit, isInTime: false, series };
}

/** Both sides of a row in words, each on a line of its own. */
export function sidesText({ first, second, unit }: Sides, point: unknown, { voice }: Look): string {
  const { place } = pointOf(point);
  const says = ({ label, rows }: Side) => {
    const figure = rows[place]?.figure;
    return `${plainLabel(label)}: ${figure ? figureWords(figure, unit, voice) : ''}`;
  };
  return [plainLabel(first.rows[place]?.label ?? ''), says(first), says(second)].join('\n');
}
