import { defineWords } from '../words/define-words.ts';

/** What a table says beside its labels and figures. */
export const TABLE_WORDS = defineWords({
  en: {
    region: 'Table: {caption}',
    total: 'Total',
    known: 'Known in, of cases',
    cases: 'Cases',
    noRow: 'no such row in this column',
  },
  fr: {
    region: 'Tableau\u202f: {caption}',
    total: 'Total',
    known: 'Connu pour, sur les affaires',
    cases: 'Affaires',
    noRow: 'pas de ligne de ce nom dans cette colonne',
  },
  es: {
    region: 'Tabla: {caption}',
    total: 'Total',
    known: 'Conocido en, de los casos',
    cases: 'Casos',
    noRow: 'esta columna no tiene esa fila',
  },
});
