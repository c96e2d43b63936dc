import { grouped } from '../grouped.ts';
import type { Sentences, TimeScale } from '../sentence.ts';

const NO_TIME: Readonly<Record<TimeScale, string>> = {
  year: 'ni un año ni una serie de años como 2019..2024',
  quarter: 'ni un trimestre como 2020-Q2 ni una serie de trimestres como 2020-Q1..2020-Q3',
  month: 'ni un mes como 2020-04 ni una serie de meses como 2020-01..2020-06',
};

const TIMES: Readonly<Record<TimeScale, string>> = {
  year: 'años',
  quarter: 'trimestres',
  month: 'meses',
};

export const PARAMETERS: Sentences['parameters'] = {
  wrong: (parameter, value, text) => `${parameter}${value === null ? '' : `=${value}`}: ${text}.`,
  unknown: (known) => `no es un parámetro; se conocen: ${known.join(', ')}`,
  takesNone: () => 'no es un parámetro; esta dirección no admite ninguno',
  notOfList: () => 'no es un parámetro de esta lista, que es la misma en todas las publicaciones',
  twice: () => 'se indica más de una vez; indíquelo una sola vez',
  twiceAsList: () => 'se indica más de una vez; indíquelo una sola vez, con los códigos separados por comas',
  tooLong: (most) => `supera los ${grouped(most)} caracteres`,
  emptyEntry: () => 'contiene una entrada vacía; separe los códigos con una sola coma',
  tooManyCodes: (codes, most) => `nombra ${grouped(codes)} códigos; el límite es ${grouped(most)}`,
  missing: () => 'falta; /api/v1/metrics los enumera',
  metric: (nearest) =>
    `no es un indicador; ${nearest.length > 0 ? `los más próximos: ${nearest.join(', ')}; ` : ''}véase /api/v1/metrics`,
  dimension: (named, known) => `nombra «${named}», que no es una dimensión; elija entre: ${known.join(', ')}`,
  time: (dimension, named) => `nombra «${named}», que no es ${NO_TIME[dimension]}`,
  release: () => 'no es una publicación; pida latest o un número como 1',
  yesOrNo: () => 'no es ni true ni false',
  oneOf: (known) => `no es uno de: ${known.join(', ')}`,
  language: (known) => `no es un idioma de las etiquetas; pida uno de: ${known.join(', ')}`,
  format: (known) => `no es un formato; pida uno de: ${known.join(', ')}`,
  partOfMetric: (part) => `contradice al indicador, que por sí mismo significa ${part}; quítelo`,
  clockOfMetric: (clock) => `contradice al indicador, que por sí mismo se cuenta según ${clock}; quítelo`,
  pageSize: (most) => `no es un número de 1 a ${grouped(most)}`,
  cursor: () => 'no es el «next» de una respuesta',
  notInLedger: (kept) =>
    `se calcula a partir de otras cifras o de quién comunicó, y cambia con ellas; pida uno de: ${kept.join(', ')}`,
  unknownCode: (list, nearest) =>
    `no es un código de /api/v1/codes/${list}${nearest.length > 0 ? `; los más próximos: ${nearest.join(', ')}` : ''}`,
  notHere: (known) => `no existe aquí; hay: ${known.join(', ')}`,
  outsideRelease: (first, last) => `está fuera de la publicación, cuyos años son ${first}..${last}`,
  outsideTimes: (dimension, first, last) =>
    `está fuera de lo que se pide, cuyos ${TIMES[dimension]} son ${first}..${last}`,
  outsideEmptyRelease: () => 'está fuera de la publicación, que no tiene ningún año',
  undeclaredPeriod: (declared) =>
    `no es un período declarado; pida uno de ${declared.join(', ')}, o añada by=year para cada año`,
  undeclaredPeriodOfTimes: (declared, single) =>
    `no es un período declarado; pida uno de ${declared.join(', ')}, o nombre las filas como ${single}`,
  unknownRelease: () =>
    'no existe ninguna publicación con ese número; /api/v1/releases enumera las que existen',
  withdrawn: (reason) =>
    `se retiró y no da ninguna cifra${reason ? ` (${reason})` : ''}; /api/v1/releases dice por qué y cuál es la última`,
};
