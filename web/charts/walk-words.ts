import { defineWords } from '../words/define-words.ts';

/** What a chart says of itself and of its keys. */
export const WALK_WORDS = defineWords({
  en: {
    chart: 'chart',
    along: '← → along',
    between: '↑ ↓ between lines',
    ends: 'Home, End to the ends',
    notes: 'Enter for the notes',
    open: 'Enter to open',
    table: 'T to the table',
    file: 'D to the file',
    leave: 'Esc to leave',
    europe: 'Europe',
    world: 'World',
    outside: '{count, plural, one {One State lies} other {# States lie}} outside; the table has them all.',
    noNotes: 'There are no notes on this figure.',
  },
  fr: {
    chart: 'graphique',
    along: '← → le long',
    between: '↑ ↓ entre les lignes',
    ends: 'Début, Fin vers les extrémités',
    notes: 'Entrée pour les notes',
    open: 'Entrée pour ouvrir',
    table: 'T vers le tableau',
    file: 'D vers le fichier',
    leave: 'Échap pour quitter',
    europe: 'Europe',
    world: 'Monde',
    outside:
      '{count, plural, one {Un État se trouve} other {# États se trouvent}} en dehors\u202f; le tableau les a tous.',
    noNotes: 'Il n’y a pas de note sur ce chiffre.',
  },
  es: {
    chart: 'gráfico',
    along: '← → a lo largo',
    between: '↑ ↓ entre líneas',
    ends: 'Inicio, Fin a los extremos',
    notes: 'Intro para las notas',
    open: 'Intro para abrir',
    table: 'T a la tabla',
    file: 'D al archivo',
    leave: 'Esc para salir',
    europe: 'Europa',
    world: 'Mundo',
    outside:
      '{count, plural, one {Un Estado queda} other {# Estados quedan}} fuera; la tabla los tiene todos.',
    noNotes: 'No hay notas sobre esta cifra.',
  },
});
