import { grouped } from '../grouped.ts';
import type { OfEachClock, ReportedParty, Sentences } from '../sentence.ts';
import { inRow } from './spanish-words.ts';

/** Whose date the date of a clock is. */
const EVENT: OfEachClock = {
  OPENED: 'cuya apertura',
  OUTCOME: 'cuyo resultado',
  CLOSED: 'cuyo cierre',
  OPEN_AT_END: 'cuya apertura',
  RECEIVED: 'cuya recepción',
};

const YEAR: OfEachClock = {
  OPENED: 'El año de un caso es el de su apertura.',
  OUTCOME: 'El año de un caso es el de su resultado.',
  CLOSED: 'El año de un caso es el de su cierre.',
  OPEN_AT_END: 'Un caso figura en cada año a cuyo final estaba abierto.',
  RECEIVED: 'El año de una solicitud es el de su recepción.',
};

const SILENT: Readonly<Record<ReportedParty, string>> = {
  agency: 'servicios mostrados',
  country: 'países mostrados',
};

export const NOTES: Sentences['notes'] = {
  synthetic: () => 'Datos sintéticos, inventados para la demostración.',
  notReported: () =>
    'x: no envió datos del año. u: no envió datos del año y se cuenta a partir de lo que enviaron otros.',
  provisional: () =>
    'p: provisional. Una fuente envió estos años con carácter provisional y aún puede cambiar lo que dice de ellos.',
  seriesBreak: (years) =>
    `b: ruptura de la serie. A partir de ${inRow(years)}, estas cifras incluyen casos de partes sin función indicada, o dejan de incluirlos: allí no se da ningún cambio respecto del año anterior.`,
  notReportedInPeriod: (silent, party) =>
    silent > 1
      ? `${grouped(silent)} de los ${SILENT[party]} no enviaron datos de al menos uno de estos años; sus cifras solo cuentan lo que enviaron otros.`
      : `Uno de los ${SILENT[party]} no envió datos de al menos uno de estos años; sus cifras solo cuentan lo que enviaron otros.`,
  undated: (clock) => `Los casos ${EVENT[clock]} no tiene fecha no figuran en estos años.`,
  undatedMonth: (clock) =>
    `Los casos ${EVENT[clock]} no se conoce con su mes no figuran en ninguna de estas filas.`,
  clock: (clock) => YEAR[clock],
  partyCounting: (part) =>
    `Una parte cuenta cada caso en el que desempeña este papel: ${part}. Varios servicios o funciones en un caso cuentan una sola vez.`,
  caseCounting: (part) =>
    `Un caso cuenta cuando al menos un Estado desempeña este papel: ${part}. Varios servicios o funciones en un caso cuentan una sola vez.`,
  panelCounting: (part) =>
    `Un caso cuenta cuando al menos uno de los servicios desempeña este papel: ${part}. Varios servicios o funciones en un caso cuentan una sola vez.`,
  unit: (code) => `Una unidad como ${code} se cuenta aparte de su servicio.`,
  coverage: (metric, known, of) =>
    `${metric}: el número se conoce en ${grouped(known)} de ${grouped(of)} casos.`,
  censored: () =>
    'Solo los casos cerrados tienen duración y se cuentan aquí; case-duration-open-share indica cuántos seguían en curso al final de cada año.',
  yearNotStated: () =>
    'Los casos sin fecha de este tipo figuran en la fila «Año no indicado» y están incluidos en los totales.',
  timeNotStated: (row) =>
    `Los casos cuya fecha solo se conoce por el año, o no se conoce, figuran en la fila «${row}» y están incluidos en los totales.`,
  oneTeller: () =>
    'Cada solicitud cuenta una sola vez, según una sola palabra: la del Estado de la fila si su propia fuente contiene tales solicitudes en el año; si no, la de las fuentes con solicitudes entre varios Estados; si no, la de sus solos socios (u).',
  panel: (agencies, years) =>
    agencies > 1
      ? `En términos comparables: solo los casos de los ${grouped(agencies)} servicios que enviaron datos en cada año de ${years}.`
      : `En términos comparables: solo los casos del único servicio que envió datos en cada año de ${years}.`,
  publishedSum: () =>
    'El total es la suma de las filas publicadas que se muestran, que no se solapan; no se cuenta a partir de los casos.',
};

export const MIRROR: Sentences['mirror'] = {
  title: () => 'Solicitudes según quienes las enviaron y quienes las recibieron',
  noRequests: () => 'Ninguna fuente de esta publicación envió solicitudes.',
  oneSided: () =>
    'x: ninguna fuente habla por este lado, o la que lo hace no contiene ninguna solicitud de este lado en el año.',
  severalSources: () =>
    'Varias fuentes hablan por un mismo Estado. Cada una tiene sus propias filas; pueden contener las mismas solicitudes u otras.',
  speaksFor: () =>
    'Una fuente habla por el Estado que envió o recibió todas las solicitudes que contiene. La que contiene solicitudes entre varios Estados, o solo entre dos, no habla por ninguno: figura entre las demás.',
  clock: () =>
    'El año de una solicitud es el de su recepción, en ambos lados; lo que un remitente registra sin ella figura en el año ZZ, no indicado.',
  namedStates: () =>
    'Las solicitudes en las que un Estado no está indicado o es confidencial no figuran en ninguna fila.',
};
