import type { Sentences } from '../sentence.ts';
import { inRow } from './french-words.ts';

export const TITLES: Sentences['titles'] = {
  table: (metric, axes, about) =>
    `${metric}${axes.length > 0 ? ` par ${inRow(axes)}` : ''}${about.length > 0 ? `\u202F: ${about.join('\u202F; ')}` : ''}`,
  kept: (labels, others) => inRow(others > 0 ? [...labels, `${others} autres`] : labels),
  citation: (title, release, day, isSynthetic) =>
    [
      `Liaison (${day.slice(0, 4)})\u202F: ${title}.`,
      `Publication ${release}, du ${day}.`,
      ...(isSynthetic ? ['Données synthétiques, inventées à des fins de démonstration.'] : []),
      'Liaison. (Jeu de données).',
    ].join(' '),
  allYears: () => 'Toutes les années',
  lastYears: (years) => `${years} dernières années`,
};
