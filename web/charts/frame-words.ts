import { defineWords } from '../words/define-words.ts';

/** What surrounds every chart: its states, its notes, its source. */
export const FRAME_WORDS = defineWords({
  en: {
    twin: 'Table of these figures',
    moreNotes: '{count, plural, one {One more note} other {# more notes}}',
    source: 'Source: Liaison, release {number}, {day}',
    loading: 'Loading',
    failed: 'These figures could not be had.',
    retry: 'Try again',
    empty: 'Nothing was counted in these years: the answer is 0.',
    emptyFor: 'Nothing was counted for {name}: the answer is 0.',
    without: 'Show without {name}',
    notDrawn: 'The chart could not be drawn. The table below has all of its figures.',
  },
  fr: {
    twin: 'Tableau de ces chiffres',
    moreNotes: '{count, plural, one {Une autre note} other {# autres notes}}',
    source: 'Source\u202f: Liaison, publication {number}, {day}',
    loading: 'Chargement',
    failed: 'Ces chiffres n’ont pas pu être obtenus.',
    retry: 'Réessayer',
    empty: 'Rien n’a été compté pour ces années\u202f: la réponse est 0.',
    emptyFor: 'Rien n’a été compté pour {name}\u202f: la réponse est 0.',
    without: 'Montrer sans {name}',
    notDrawn: 'Le graphique n’a pas pu être dessiné. Le tableau ci-dessous contient tous ses chiffres.',
  },
  es: {
    twin: 'Tabla de estas cifras',
    moreNotes: '{count, plural, one {Otra nota} other {Otras # notas}}',
    source: 'Fuente: Liaison, publicación {number}, {day}',
    loading: 'Cargando',
    failed: 'No se pudieron obtener estas cifras.',
    retry: 'Reintentar',
    empty: 'No se contó nada en estos años: la respuesta es 0.',
    emptyFor: 'No se contó nada para {name}: la respuesta es 0.',
    without: 'Mostrar sin {name}',
    notDrawn: 'No se pudo dibujar el gráfico. La tabla de abajo tiene todas sus cifras.',
  },
});
