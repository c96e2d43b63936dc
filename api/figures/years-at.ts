import { ALL } from '#domain/codes/code-list';
import { isTime, yearOfTime } from '#domain/time-list';
import { type Place, yearAt } from './place.ts';
import type { Question } from './question.ts';

/**
 * The years that are counted at a place of a question: its own, else those that are held, else those of the rows that a filter keeps;
 * `ALL` where no year is chosen.
 */
export function yearsAt({ axes, held }: Question): (place: Place) => readonly string[] {
  const shown = axes.find(({ id, limit }) => isTime(id) && limit !== 'none');
  const codes = held.find(({ id }) => isTime(id))?.codes ?? shown?.categories.map(({ code }) => code);
  const chosen = codes ? [...new Set(codes.map((code) => yearOfTime(code) ?? code))] : [ALL];
  return (place) => {
    const year = yearAt(place);
    return year === undefined || year === ALL ? chosen : [year];
  };
}
