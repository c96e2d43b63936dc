import type { Translation } from '../translation.ts';

/** What stands around a figure: its axes, its unit, its letters and the rules by which it is counted. */

export const DIMENSION: Translation['dimension'] = {
  year: 'Año',
  quarter: 'Trimestre',
  month: 'Mes',
  country: 'País',
  country_group: 'Grupo de países',
  agency: 'Servicio u organismo',
  agency_group: 'Servicio u organismo con sus unidades',
  crime: 'Delito',
  crime_code: 'Delito tal como se transmitió',
  outcome: 'Resultado',
  outcome_group: 'Grupo de resultados',
  scope: 'Número de Estados',
  partner: 'País asociado',
  channel: 'Canal',
  instrument: 'Instrumento',
  urgency: 'Urgencia',
  refusal_ground: 'Motivo de denegación',
  duration: 'Días transcurridos',
};

export const YEAR: Translation['year'] = { ZZ: 'Año no indicado' };

export const QUARTER: Translation['quarter'] = { ZZ: 'Trimestre no indicado' };

export const MONTH: Translation['month'] = { ZZ: 'Mes no indicado' };

export const NOT_STATED_OF: Translation['not_stated'] = {
  urgency: 'Urgencia no indicada',
  result: 'Respuesta no indicada',
  refusal_ground: 'Motivo no indicado',
};

export const UNIT: Translation['unit'] = {
  '%': '%',
  EUR: 'EUR',
  cases: 'casos',
  'cases per 100,000': 'casos por 100\u202F000',
  days: 'días',
  hours: 'horas',
  meetings: 'reuniones',
  persons: 'personas',
  'percentage points': 'puntos porcentuales',
  'persons per 100,000': 'personas por 100\u202F000',
  requests: 'solicitudes',
  'requests per 100,000': 'solicitudes por 100\u202F000',
  States: 'Estados',
};

export const FIGURE_STATUS: Translation['figure_status'] = {
  c: 'oculto para proteger la confidencialidad',
  x: 'no comunicado',
  z: 'no procede',
  m: 'no conocido',
  low: 'inferior a la mitad de la unidad',
  p: 'provisional',
  r: 'revisado',
  b: 'ruptura de la serie',
  d: 'definición diferente',
  e: 'estimado',
  u: 'poco fiable',
};

export const DISCLOSURE_METHOD: Translation['disclosure_method'] = {
  none: 'Las cifras son exactas. No se aplicó ningún método de protección a esta publicación.',
};

export const COUNTING_RULE: Translation['counting_rule'] = {
  'CR-1':
    'El año de una cifra es el de la apertura del caso para la actividad, el del resultado para los resultados y el de la recepción de la solicitud para las solicitudes. Se indica con cada cifra.',
  'CR-2':
    'Un caso cuenta una sola vez en cualquier total. Los totales se cuentan a partir de los casos, nunca sumando filas. Cuando solo puede darse una suma de filas publicadas, se señala como tal.',
  'CR-3':
    'Por país o por servicio, una fila cuenta cada caso con al menos una parte que corresponde. La suma de esas filas no da el total, y la tabla lo dice.',
  'CR-4': 'Un Estado presente con tres servicios o en tres funciones cuenta una sola vez en el caso.',
  'CR-5': 'Los organismos como Europol nunca hacen multilateral un caso y nunca figuran entre los países.',
  'CR-6':
    'Las partes desconocidas o confidenciales forman sus propias filas y están incluidas en los totales.',
  'CR-7':
    'Las proporciones se recalculan en cada nivel a partir del numerador y del denominador y nunca se promedian.',
  'CR-8': 'Vacío no es cero: una suma dice en cuántos de los casos se conoce el número.',
  'CR-9': 'Las existencias, como los casos abiertos, se leen en una fecha y nunca se suman en el tiempo.',
  'CR-10': 'Los números pequeños están protegidos por el método de protección de la publicación.',
};
