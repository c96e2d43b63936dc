import type { MeasureWords } from '../ask-words.ts';

/** What people call the measures in Spanish. */
export const MEASURES: MeasureWords = {
  metric: {
    'cases-initiated': 'casos iniciados | casos abiertos por',
    'cases-participated': 'participaciones | participaciones en casos',
    'cases-involving': 'casos que implican',
    'bilateral-cases': 'casos bilaterales | bilaterales | bilateral',
    'multilateral-cases': 'casos multilaterales | multilaterales | multilateral',
    'multilateral-share': 'proporción de casos multilaterales | porcentaje de casos multilaterales',
    'involvement-share': 'proporción de casos | proporción de todos los casos',
    'states-per-case': 'estados por caso | países por caso',
    'states-per-case-median': 'mediana de estados por caso',
    'pair-cases': 'casos de dos países',
    'partner-reach': 'número de socios | número de países asociados | cuántos socios',
    'fractional-cases': 'recuento fraccionado',
    'channel-share': 'proporción de canales | uso de canales',
    'instrument-share': 'proporción de instrumentos | uso de instrumentos',
    'surrender-ratio': 'tasa de entrega | tasa de entregas',
    'ongoing-cases': 'casos en curso | casos abiertos | en curso | pendientes | casos pendientes',
    'closed-cases': 'casos cerrados | cerrados | cierres',
    'clearance-rate': 'tasa de resolución',
    'disposition-time': 'tiempo de resolución',
    'requests-sent': 'solicitudes enviadas | peticiones enviadas | enviadas',
    'requests-received': 'solicitudes recibidas | peticiones recibidas | recibidas',
    'directed-requests': 'solicitudes de un país a otro',
    'answered-rate': 'respondidas | contestadas | solicitudes respondidas | respuestas | tasa de respuesta',
    'refusal-rate':
      'denegadas | rechazadas | deniega | deniegan | rechazan | denegaciones | rechazos | solicitudes denegadas | solicitudes rechazadas | tasa de denegación | tasa de rechazo | denegado | rechazado',
    'in-time-rate':
      'en plazo | a tiempo | dentro del plazo | respuestas en plazo | respondidas a tiempo | puntualidad',
    'deadline-departures': 'excepciones al plazo | excepciones',
    'response-time-median':
      'tiempo de respuesta | tiempos de respuesta | plazo de respuesta | tiempo medio de respuesta | rapidez | cuánto tardan en responder',
    'response-time-p90': 'tiempo de respuesta p90 | percentil 90 | p90',
    'timed-responses': 'distribución de los tiempos de respuesta',
    'case-duration-median':
      'duración de los casos | duración media de los casos | duración | cuánto duran los casos',
    'case-duration-p90': 'duración de los casos p90',
    'case-duration-open-share': 'parte de los casos aún en curso | casos aún en curso',
    'outcome-share': 'distribución de los resultados | proporción de resultados',
    'outcome-coverage': 'resultados registrados',
    'suspects-identified': 'sospechosos | sospechosos identificados',
    arrests: 'detenciones | detenidos | personas detenidas | arrestos | arrestados',
    charged: 'acusados | personas acusadas | acusaciones | procesados | imputados',
    convicted: 'condenas | condenados | personas condenadas',
    'victims-identified': 'víctimas | víctimas identificadas',
    'victims-safeguarded':
      'víctimas puestas a salvo | víctimas rescatadas | víctimas protegidas | víctimas salvadas',
    'assets-frozen':
      'activos inmovilizados | dinero congelado | activos congelados | bienes embargados | dinero bloqueado | fondos congelados | congelados | inmovilizados',
    'assets-confiscated':
      'activos decomisados | dinero decomisado | bienes decomisados | decomisos | decomisados | confiscados',
    'coordination-meetings': 'reuniones de coordinación | reuniones',
    'action-days': 'jornadas de acción | días de acción',
    'reporting-coverage': 'servicios que han enviado datos | cobertura',
  },
  generic: {
    cases: 'casos | casos de cooperación | cooperación | investigaciones | asuntos | casos nuevos',
    requests: 'solicitudes | peticiones',
  },
  made: {
    change: 'variación | crecimiento | cambio | aumento | descenso | variación respecto al año anterior',
    rate: 'por 100 000 habitantes | por 100000 habitantes | por 100.000 habitantes | por cada 100 000 habitantes | por cada 100.000 habitantes | por habitante | per cápita | por 100 000 | por 100.000',
  },
};
