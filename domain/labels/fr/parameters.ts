import { grouped } from '../grouped.ts';
import type { Sentences, TimeScale } from '../sentence.ts';

const NO_TIME: Readonly<Record<TimeScale, string>> = {
  year: 'ni une année ni une suite d’années telle que 2019..2024',
  quarter: 'ni un trimestre tel que 2020-Q2 ni une suite de trimestres telle que 2020-Q1..2020-Q3',
  month: 'ni un mois tel que 2020-04 ni une suite de mois telle que 2020-01..2020-06',
};

const TIMES: Readonly<Record<TimeScale, string>> = {
  year: 'les années',
  quarter: 'les trimestres',
  month: 'les mois',
};

export const PARAMETERS: Sentences['parameters'] = {
  wrong: (parameter, value, text) => `${parameter}${value === null ? '' : `=${value}`}\u202F: ${text}.`,
  unknown: (known) => `n’est pas un paramètre\u202F; sont connus\u202F: ${known.join(', ')}`,
  takesNone: () => 'n’est pas un paramètre\u202F; cette adresse n’en prend aucun',
  notOfList: () => 'n’est pas un paramètre de cette liste, la même dans toutes les publications',
  twice: () => 'est donné plus d’une fois\u202F; donnez-le une seule fois',
  twiceAsList: () =>
    'est donné plus d’une fois\u202F; donnez-le une seule fois, avec des codes séparés par des virgules',
  tooLong: (most) => `dépasse ${grouped(most)} caractères`,
  emptyEntry: () => 'contient une entrée vide\u202F; séparez les codes par une seule virgule',
  tooManyCodes: (codes, most) => `nomme ${grouped(codes)} codes\u202F; la limite est de ${grouped(most)}`,
  missing: () => 'manque\u202F; /api/v1/metrics donne la liste des indicateurs',
  metric: (nearest) =>
    `n’est pas un indicateur\u202F; ${nearest.length > 0 ? `les plus proches\u202F: ${nearest.join(', ')}\u202F; ` : ''}voir /api/v1/metrics`,
  dimension: (named, known) =>
    `nomme «\u202F${named}\u202F», qui n’est pas une dimension\u202F; choisissez parmi\u202F: ${known.join(', ')}`,
  time: (dimension, named) => `nomme «\u202F${named}\u202F», qui n’est ${NO_TIME[dimension]}`,
  release: () => 'n’est pas une publication\u202F; demandez latest ou un numéro tel que 1',
  yesOrNo: () => 'n’est ni true ni false',
  oneOf: (known) => `n’est pas l’un de\u202F: ${known.join(', ')}`,
  language: (known) =>
    `n’est pas une langue des libellés\u202F; demandez l’une de\u202F: ${known.join(', ')}`,
  format: (known) => `n’est pas un format\u202F; demandez l’un de\u202F: ${known.join(', ')}`,
  partOfMetric: (part) => `contredit l’indicateur, qui signifie lui-même ${part}\u202F; retirez-le`,
  clockOfMetric: (clock) => `contredit l’indicateur, compté lui-même selon ${clock}\u202F; retirez-le`,
  pageSize: (most) => `n’est pas un nombre de 1 à ${grouped(most)}`,
  cursor: () => 'n’est pas le «\u202Fnext\u202F» d’une réponse',
  notInLedger: (kept) =>
    `est calculé à partir d’autres chiffres ou de ceux qui ont communiqué, et change avec eux\u202F; demandez l’un de\u202F: ${kept.join(', ')}`,
  unknownCode: (list, nearest) =>
    `n’est pas un code de /api/v1/codes/${list}${nearest.length > 0 ? `\u202F; les plus proches\u202F: ${nearest.join(', ')}` : ''}`,
  notHere: (known) => `n’existe pas ici\u202F; il y a\u202F: ${known.join(', ')}`,
  outsideRelease: (first, last) => `est en dehors de la publication, dont les années sont ${first}..${last}`,
  outsideTimes: (dimension, first, last) =>
    `est en dehors de ce qui est demandé, dont ${TIMES[dimension]} sont ${first}..${last}`,
  outsideEmptyRelease: () => 'est en dehors de la publication, qui n’a aucune année',
  undeclaredPeriod: (declared) =>
    `n’est pas une période déclarée\u202F; demandez l’une de ${declared.join(', ')}, ou ajoutez by=year pour chaque année`,
  undeclaredPeriodOfTimes: (declared, single) =>
    `n’est pas une période déclarée\u202F; demandez l’une de ${declared.join(', ')}, ou nommez les lignes par ${single}`,
  unknownRelease: () =>
    'aucune publication de ce numéro n’existe\u202F; /api/v1/releases énumère celles qui existent',
  withdrawn: (reason) =>
    `a été retirée et ne donne aucun chiffre${reason ? ` (${reason})` : ''}\u202F; /api/v1/releases dit pourquoi et quelle est la dernière`,
};
