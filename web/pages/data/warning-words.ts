import { defineWords } from '../../words/define-words.ts';

/** What each warning of an import (docs/import.md) says to those who read the figures, after it was accepted. */
export const WARNING_WORDS = defineWords({
  en: {
    FILE_UNEXPECTED: 'A file that is not part of a bundle was left unread.',
    SOURCE_SHRINKS: 'More than a fifth of the cases of the source are no longer there.',
    REQUESTS_SHRINK: 'More than a fifth of the requests of the source are no longer there.',
    SOURCE_LOSES_COUNTRY: 'A country no longer occurs in any case of the source.',
    SOURCE_LOSES_AGENCY: 'An agency no longer occurs in any case of the source.',
    CASE_REPEATED: 'A case stood more than once with the same values.',
    PARTICIPATION_REPEATED: 'A participation stood more than once with the same values.',
    NOT_COOPERATION: 'A case is not international cooperation.',
    CASE_OUTSIDE_PERIOD: 'A case was opened outside the period of the extract.',
  },
  fr: {
    FILE_UNEXPECTED: 'Un fichier qui ne fait pas partie d’un lot n’a pas été lu.',
    SOURCE_SHRINKS: 'Plus d’un cinquième des affaires de la source n’y sont plus.',
    REQUESTS_SHRINK: 'Plus d’un cinquième des demandes de la source n’y sont plus.',
    SOURCE_LOSES_COUNTRY: 'Un pays ne figure plus dans aucune affaire de la source.',
    SOURCE_LOSES_AGENCY: 'Un service ne figure plus dans aucune affaire de la source.',
    CASE_REPEATED: 'Une affaire figurait plus d’une fois avec les mêmes valeurs.',
    PARTICIPATION_REPEATED: 'Une participation figurait plus d’une fois avec les mêmes valeurs.',
    NOT_COOPERATION: 'Une affaire ne relève pas de la coopération internationale.',
    CASE_OUTSIDE_PERIOD: 'Une affaire a été ouverte hors de la période de l’extraction.',
  },
  es: {
    FILE_UNEXPECTED: 'Un archivo que no forma parte de un lote no se leyó.',
    SOURCE_SHRINKS: 'Más de una quinta parte de los casos de la fuente ya no está.',
    REQUESTS_SHRINK: 'Más de una quinta parte de las solicitudes de la fuente ya no está.',
    SOURCE_LOSES_COUNTRY: 'Un país ya no aparece en ningún caso de la fuente.',
    SOURCE_LOSES_AGENCY: 'Un organismo ya no aparece en ningún caso de la fuente.',
    CASE_REPEATED: 'Un caso figuraba más de una vez con los mismos valores.',
    PARTICIPATION_REPEATED: 'Una participación figuraba más de una vez con los mismos valores.',
    NOT_COOPERATION: 'Un caso no es de cooperación internacional.',
    CASE_OUTSIDE_PERIOD: 'Un caso se abrió fuera del período de la extracción.',
  },
});

/** Whether a code of a release is one of these; those of another program may not be. */
export function isWarning(code: string): code is keyof (typeof WARNING_WORDS)['en'] {
  return Object.hasOwn(WARNING_WORDS.en, code);
}
