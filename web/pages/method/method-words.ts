import { COUNTING_RULES } from '#domain/counting';
import { COUNTING_RULE as SPANISH_RULES } from '#domain/labels/es/figure';
import { COUNTING_RULE as FRENCH_RULES } from '#domain/labels/fr/figure';
import { defineWords } from '../../words/define-words.ts';

/** The page that says how figures are made. */
export const METHOD_WORDS = defineWords({
  en: {
    title: 'Method',
    lead: 'Every figure is counted anew from cases. It follows the rules below, and it says its measure, its years and its release wherever it is shown.',
    contents: 'On this page',
    rules: 'Counting rules',
    measures: 'Measures',
    measuresLead:
      '{count, plural, one {One measure} other {{count} measures}}. Of most there is also the change on the year before, the rate per 100,000 people and the revision since the release before.',
    find: 'Find a measure',
    found:
      '{count, plural, =0 {No measure has this in its name or definition} one {One measure} other {{count} measures}}',
    unit: 'Unit',
    yearsGoBy: 'Years go by',
    addsUp: 'Rows add up over',
    doesNotAddUp: 'Rows do not add up over',
    needs: 'Made from',
    source: 'Source',
    inApi: 'In the API',
    symbols: 'Symbols',
    symbolsLead:
      'A letter stands in the place of a number that cannot be given, or after a number that needs a word of care.',
    protection: 'Release and protection of small numbers',
    release:
      'Release {number} was published on {published} from data extracted on {extracted}. A published release never changes; a correction is a new release.',
  },
  fr: {
    title: 'Méthode',
    lead: 'Chaque chiffre est compté à nouveau à partir des affaires. Il suit les règles ci-dessous et indique sa mesure, ses années et sa publication partout où il est montré.',
    contents: 'Sur cette page',
    rules: 'Règles de comptage',
    measures: 'Mesures',
    measuresLead:
      '{count, plural, one {Une mesure} other {{count} mesures}}. Pour la plupart existent aussi la variation par rapport à l’année précédente, le taux pour 100\u202f000 habitants et la révision depuis la publication précédente.',
    find: 'Trouver une mesure',
    found:
      '{count, plural, =0 {Aucune mesure n’a ce texte dans son nom ou sa définition} one {Une mesure} other {{count} mesures}}',
    unit: 'Unité',
    yearsGoBy: 'Les années suivent',
    addsUp: 'Les lignes s’additionnent selon',
    doesNotAddUp: 'Les lignes ne s’additionnent pas selon',
    needs: 'Établi à partir de',
    source: 'Source',
    inApi: 'Dans l’API',
    symbols: 'Symboles',
    symbolsLead:
      'Une lettre remplace un nombre qui ne peut être donné, ou suit un nombre qui demande une précaution.',
    protection: 'Publication et protection des petits nombres',
    release:
      'La publication {number} est parue le {published}, à partir de données extraites le {extracted}. Une publication ne change jamais\u202f; une correction est une nouvelle publication.',
  },
  es: {
    title: 'Método',
    lead: 'Cada cifra se cuenta de nuevo a partir de los casos. Sigue las reglas de abajo e indica su medida, sus años y su publicación dondequiera que se muestre.',
    contents: 'En esta página',
    rules: 'Reglas de recuento',
    measures: 'Medidas',
    measuresLead:
      '{count, plural, one {Una medida} other {{count} medidas}}. De la mayoría existen también la variación respecto del año anterior, la tasa por 100\u202f000 habitantes y la revisión desde la publicación anterior.',
    find: 'Buscar una medida',
    found:
      '{count, plural, =0 {Ninguna medida tiene este texto en su nombre o definición} one {Una medida} other {{count} medidas}}',
    unit: 'Unidad',
    yearsGoBy: 'Los años siguen',
    addsUp: 'Las filas se suman por',
    doesNotAddUp: 'Las filas no se suman por',
    needs: 'Hecho a partir de',
    source: 'Fuente',
    inApi: 'En la API',
    symbols: 'Símbolos',
    symbolsLead:
      'Una letra ocupa el lugar de un número que no se puede dar, o sigue a un número que exige cautela.',
    protection: 'Publicación y protección de los números pequeños',
    release:
      'La publicación {number} apareció el {published} con datos extraídos el {extracted}. Una publicación nunca cambia; una corrección es una publicación nueva.',
  },
});

/** The counting rules in every language. */
export const RULE_WORDS = defineWords({ en: COUNTING_RULES, fr: FRENCH_RULES, es: SPANISH_RULES });
