import type { Sentences } from '../sentence.ts';
import { inRow } from './spanish-words.ts';

export const TITLES: Sentences['titles'] = {
  table: (metric, axes, about) =>
    `${metric}${axes.length > 0 ? ` por ${inRow(axes)}` : ''}${about.length > 0 ? `: ${about.join('; ')}` : ''}`,
  kept: (labels, others) => inRow(others > 0 ? [...labels, `${others} más`] : labels),
  citation: (title, release, day, isSynthetic) =>
    [
      `Liaison (${day.slice(0, 4)}): ${title}.`,
      `Publicación ${release}, de ${day}.`,
      ...(isSynthetic ? ['Datos sintéticos, inventados para la demostración.'] : []),
      'Liaison. (Conjunto de datos).',
    ].join(' '),
  allYears: () => 'Todos los años',
  lastYears: (years) => `Últimos ${years} años`,
};
