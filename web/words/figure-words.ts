import { defineWords } from './define-words.ts';

/** What is said of a figure beside its number. */
export const FIGURE_WORDS = defineWords({
  en: {
    outOf: '{part} of {whole}',
    knownFor: 'known for {part} of {whole} cases',
    notKnown: 'not known',
    percentagePoints: '{difference} percentage points',
    overBreak: 'not comparable (series break)',
    within: '{count, plural, =0 {on the same day} one {within {number} day} other {within {number} days}}',
  },
  fr: {
    outOf: '{part} sur {whole}',
    knownFor: 'connu pour {part} affaires sur {whole}',
    notKnown: 'non connu',
    percentagePoints: '{difference} points de pourcentage',
    overBreak: 'non comparable (rupture de série)',
    within:
      '{count, plural, =0 {le jour même} one {en {number} jour au plus} other {en {number} jours au plus}}',
  },
  es: {
    outOf: '{part} de {whole}',
    knownFor: 'conocido en {part} de {whole} casos',
    notKnown: 'no se conoce',
    percentagePoints: '{difference} puntos porcentuales',
    overBreak: 'no comparable (ruptura de la serie)',
    within:
      '{count, plural, =0 {el mismo día} one {en {number} día como máximo} other {en {number} días como máximo}}',
  },
});
