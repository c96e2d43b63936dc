import { defineWords } from './define-words.ts';

/** The unit of a duration, which no metric has by this name. */
export const DAYS_TAKEN = 'days taken';

/**
 * A number with its unit, by the unit of the metric. `count` decides the plural, `number` is what is shown. Units that are signs
 * or that are always many have no entry: the number stands before them as they are.
 */
export const UNIT_WORDS = defineWords({
  en: {
    cases: '{count, plural, one {{number} case} other {{number} cases}}',
    days: '{count, plural, one {{number} day} other {{number} days}}',
    [DAYS_TAKEN]: '{count, plural, =0 {the same day} one {{number} day} other {{number} days}}',
    hours: '{count, plural, one {{number} hour} other {{number} hours}}',
    meetings: '{count, plural, one {{number} meeting} other {{number} meetings}}',
    persons: '{count, plural, one {{number} person} other {{number} persons}}',
    requests: '{count, plural, one {{number} request} other {{number} requests}}',
    States: '{count, plural, one {{number} State} other {{number} States}}',
    EUR: '€{number}',
    'cases per 100,000': '{count, plural, one {{number} case} other {{number} cases}} per 100\u202f000',
    'persons per 100,000': '{count, plural, one {{number} person} other {{number} persons}} per 100\u202f000',
    'requests per 100,000':
      '{count, plural, one {{number} request} other {{number} requests}} per 100\u202f000',
    'percentage points':
      '{count, plural, one {{number} percentage point} other {{number} percentage points}}',
  },
  fr: {
    cases: '{count, plural, one {{number} affaire} other {{number} affaires}}',
    days: '{count, plural, one {{number} jour} other {{number} jours}}',
    [DAYS_TAKEN]: '{count, plural, =0 {le jour même} one {{number} jour} other {{number} jours}}',
    hours: '{count, plural, one {{number} heure} other {{number} heures}}',
    meetings: '{count, plural, one {{number} réunion} other {{number} réunions}}',
    persons: '{count, plural, one {{number} personne} other {{number} personnes}}',
    requests: '{count, plural, one {{number} demande} other {{number} demandes}}',
    States: '{count, plural, one {{number} État} other {{number} États}}',
    EUR: '{number}\u00a0€',
    'cases per 100,000':
      '{count, plural, one {{number} affaire} other {{number} affaires}} pour 100\u202f000',
    'persons per 100,000':
      '{count, plural, one {{number} personne} other {{number} personnes}} pour 100\u202f000',
    'requests per 100,000':
      '{count, plural, one {{number} demande} other {{number} demandes}} pour 100\u202f000',
    'percentage points':
      '{count, plural, one {{number} point de pourcentage} other {{number} points de pourcentage}}',
  },
  es: {
    cases: '{count, plural, one {{number} caso} other {{number} casos}}',
    days: '{count, plural, one {{number} día} other {{number} días}}',
    [DAYS_TAKEN]: '{count, plural, =0 {el mismo día} one {{number} día} other {{number} días}}',
    hours: '{count, plural, one {{number} hora} other {{number} horas}}',
    meetings: '{count, plural, one {{number} reunión} other {{number} reuniones}}',
    persons: '{count, plural, one {{number} persona} other {{number} personas}}',
    requests: '{count, plural, one {{number} solicitud} other {{number} solicitudes}}',
    States: '{count, plural, one {{number} Estado} other {{number} Estados}}',
    EUR: '{number}\u00a0€',
    'cases per 100,000': '{count, plural, one {{number} caso} other {{number} casos}} por 100\u202f000',
    'persons per 100,000':
      '{count, plural, one {{number} persona} other {{number} personas}} por 100\u202f000',
    'requests per 100,000':
      '{count, plural, one {{number} solicitud} other {{number} solicitudes}} por 100\u202f000',
    'percentage points':
      '{count, plural, one {{number} punto porcentual} other {{number} puntos porcentuales}}',
  },
});
