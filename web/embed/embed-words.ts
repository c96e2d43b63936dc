import { defineWords } from '../words/define-words.ts';

/** A figure that stands in a page of somebody else. */
export const EMBED_WORDS = defineWords({
  en: {
    table: 'Table of these figures',
    total: 'Total',
    source: 'Source: Liaison, release {number}, {day}',
    open: 'See it in Liaison',
  },
  fr: {
    table: 'Tableau de ces chiffres',
    total: 'Total',
    source: 'Source\u202f: Liaison, publication {number}, {day}',
    open: 'Voir dans Liaison',
  },
  es: {
    table: 'Tabla de estas cifras',
    total: 'Total',
    source: 'Fuente: Liaison, publicación {number}, {day}',
    open: 'Ver en Liaison',
  },
});
