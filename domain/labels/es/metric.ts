import type { Translation } from '../translation.ts';

/** Labels and definitions of the metrics, in the order of the catalogue. */
export const METRIC: Translation['metric'] = {
  cases: {
    label: 'Casos de cooperación',
    definition:
      'Casos en los que al menos dos Estados, o un Estado y un organismo, trabajaron juntos. Cada caso cuenta una sola vez, tenga las partes que tenga.',
  },
  'cases-initiated': {
    label: 'Casos iniciados',
    definition:
      'Casos cuya cooperación inició la parte. Es la parte iniciadora o, si ninguna tiene esa función, la responsable.',
  },
  'cases-participated': {
    label: 'Participaciones en casos de otras partes',
    definition: 'Casos en los que la parte participó y que inició otra parte.',
  },
  'cases-involving': {
    label: 'Casos que implican a la parte',
    definition:
      'Casos en los que la parte tiene cualquier función. Una parte con varias funciones o servicios en un caso cuenta una sola vez.',
  },
  'bilateral-cases': {
    label: 'Casos bilaterales',
    definition: 'Casos entre exactamente dos Estados, con o sin organismos.',
  },
  'multilateral-cases': {
    label: 'Casos multilaterales',
    definition: 'Casos entre tres o más Estados. Los organismos no hacen multilateral un caso.',
  },
  'multilateral-share': {
    label: 'Proporción de casos multilaterales',
    definition:
      'Casos entre tres o más Estados, en proporción de los casos entre dos o más Estados. Los organismos no hacen multilateral un caso.',
  },
  'involvement-share': {
    label: 'Proporción de casos que implican a la parte',
    definition:
      'Casos que implican a la parte, en proporción de todos los casos. Las proporciones suman más del 100\u202F%, porque un caso tiene varias partes.',
  },
  'outcome-share': {
    label: 'Distribución de los resultados',
    definition: 'Casos con ese resultado, en proporción de los casos con un resultado registrado.',
  },
  'outcome-coverage': {
    label: 'Resultados registrados',
    definition: 'Casos con un resultado registrado, en proporción de todos los casos.',
  },
  'reporting-coverage': {
    label: 'Servicios que han enviado datos',
    definition: 'Servicios que han enviado datos del año, en proporción de aquellos de los que se esperaban.',
  },
  'states-per-case': {
    label: 'Estados por caso, media',
    definition: 'Número medio de Estados distintos en un caso. Los organismos no son Estados.',
  },
  'states-per-case-median': {
    label: 'Estados por caso, mediana',
    definition:
      'Número mediano de Estados distintos en un caso: la mitad de los casos tiene esos o menos. Entre dos valores, su media.',
  },
  'pair-cases': {
    label: 'Casos de dos países',
    definition:
      'Casos en los que el país tiene el papel indicado y el asociado participa en cualquier papel. Con cualquier papel, el par se lee igual desde ambos lados.',
  },
  'partner-reach': {
    label: 'Países asociados',
    definition: 'Con cuántos Estados distintos e identificados trabajó un país en al menos un caso.',
  },
  'fractional-cases': {
    label: 'Casos, recuento fraccionado',
    definition:
      'Cada uno de los n Estados de un caso cuenta una n-ésima parte, de modo que los Estados suman. Para investigación; ninguna cifra oficial se cuenta así.',
  },
  'channel-share': {
    label: 'Proporción de canales',
    definition:
      'Casos que usaron el canal, en proporción de los casos con un canal conocido. Juntas superan el 100\u202F%, porque un caso puede usar varios.',
  },
  'instrument-share': {
    label: 'Proporción de instrumentos',
    definition:
      'Casos que usaron el instrumento, en proporción de los casos con un instrumento conocido. Juntas superan el 100\u202F%, porque un caso puede usar varios.',
  },
  'surrender-ratio': {
    label: 'Entregas en casos de orden de detención',
    definition:
      'Casos con una orden de detención europea que terminaron en entrega, en proporción de los abiertos el mismo año: una sola cohorte.',
  },
  'ongoing-cases': {
    label: 'Casos en curso',
    definition:
      'Casos abiertos antes de fin de año y no cerrados entonces. Los cerrados sin fecha o de estado desconocido no están incluidos.',
  },
  'closed-cases': {
    label: 'Casos cerrados',
    definition:
      'Casos cerrados en el año, con independencia de cuándo se abrieron. Los cerrados sin fecha no están incluidos.',
  },
  'clearance-rate': {
    label: 'Tasa de resolución',
    definition:
      'Casos cerrados en el año por cada 100 abiertos. Por encima de 100, los pendientes disminuyen.',
  },
  'disposition-time': {
    label: 'Tiempo de resolución',
    definition:
      'Días que se tardaría en cerrar los casos en curso a fin de año al ritmo de ese año: en curso entre cerrados, por 365.',
  },
  'requests-sent': {
    label: 'Solicitudes enviadas',
    definition: 'Solicitudes que el país envió a otros Estados.',
  },
  'requests-received': {
    label: 'Solicitudes recibidas',
    definition: 'Solicitudes que el país, o su servicio, recibió de otros Estados.',
  },
  'requests-to-bodies': {
    label: 'Solicitudes enviadas a organismos',
    definition:
      'Solicitudes que el país ha enviado a organismos como Europol, que no figuran en ninguna otra cifra de solicitudes.',
  },
  'requests-from-bodies': {
    label: 'Solicitudes recibidas de organismos',
    definition:
      'Solicitudes que el país ha recibido de organismos como Europol, que no figuran en ninguna otra cifra de solicitudes.',
  },
  'directed-requests': {
    label: 'Solicitudes de un país a otro',
    definition: 'Solicitudes que el país envió al asociado.',
  },
  'answered-rate': {
    label: 'Solicitudes respondidas',
    definition:
      'Solicitudes respondidas total o parcialmente, en proporción de las que el país, o su servicio, recibió.',
  },
  'refusal-rate': {
    label: 'Solicitudes denegadas',
    definition:
      'Solicitudes que el país, o su servicio, denegó, en proporción de las que decidió. Por motivo, cada uno es una parte de todas ellas.',
  },
  'in-time-rate': {
    label: 'Respuestas en plazo',
    definition:
      'Respuestas dadas en el plazo de su clase (8 horas, 3 o 7 días naturales), en proporción de aquellas cuyas fechas se conocen con precisión suficiente.',
  },
  'deadline-departures': {
    label: 'Excepciones al plazo',
    definition: 'Solicitudes en las que no se cumplió el plazo por ser necesaria una autorización judicial.',
  },
  'response-time-median': {
    label: 'Tiempo de respuesta, mediana',
    definition: 'Días desde la recepción hasta la respuesta que la mitad de las solicitudes no superó.',
  },
  'response-time-p90': {
    label: 'Tiempo de respuesta, percentil 90',
    definition: 'Días desde la recepción hasta la respuesta que nueve de cada diez solicitudes no superaron.',
  },
  'timed-responses': {
    label: 'Respuestas de duración conocida',
    definition:
      'Solicitudes cuyos días de recepción y de respuesta se conocen, y de las que se calcula el tiempo de respuesta. Por días transcurridos, cómo se reparten esos tiempos.',
  },
  'case-duration-median': {
    label: 'Duración de los casos, mediana',
    definition:
      'Días desde la apertura hasta el cierre que la mitad de los casos cerrados en el año no superó.',
  },
  'case-duration-p90': {
    label: 'Duración de los casos, percentil 90',
    definition:
      'Días desde la apertura hasta el cierre que nueve de cada diez casos cerrados en el año no superaron.',
  },
  'case-duration-open-share': {
    label: 'Casos cuya duración aún no se conoce',
    definition:
      'Casos aún en curso a fin de año, como parte de estos y de los cerrados en el año. La duración de los casos es la de los cerrados; la de los que siguen en curso solo puede superar la que llevan.',
  },
  'suspects-identified': {
    label: 'Sospechosos identificados',
    definition:
      'Sospechosos identificados, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  },
  arrests: {
    label: 'Detenciones',
    definition:
      'Personas detenidas, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  },
  charged: {
    label: 'Personas acusadas',
    definition:
      'Personas acusadas, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  },
  convicted: {
    label: 'Personas condenadas',
    definition:
      'Personas condenadas, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  },
  'victims-identified': {
    label: 'Víctimas identificadas',
    definition:
      'Víctimas identificadas, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  },
  'victims-safeguarded': {
    label: 'Víctimas puestas a salvo',
    definition:
      'Víctimas puestas a salvo, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  },
  'assets-frozen': {
    label: 'Activos inmovilizados',
    definition:
      'Valor de los activos inmovilizados, en euros en la fecha del resultado, suma de los casos en los que se conoce el importe. Por parte, en los casos que la implican.',
  },
  'assets-confiscated': {
    label: 'Activos decomisados',
    definition:
      'Valor de los activos decomisados, en euros en la fecha del resultado, suma de los casos en los que se conoce el importe. Por parte, en los casos que la implican.',
  },
  'coordination-meetings': {
    label: 'Reuniones de coordinación',
    definition:
      'Reuniones de coordinación celebradas, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  },
  'action-days': {
    label: 'Jornadas de acción',
    definition:
      'Jornadas de acción conjuntas, suma de los casos en los que se conoce el número. Por parte, en los casos que la implican.',
  },
};

/** Metrics that are made of another: its change from year to year, and its rate by population. */
export const MADE: Translation['made'] = {
  change: ({ label, definition }) => ({
    label: `${label}: variación respecto al año anterior`,
    definition: `${definition} La cifra es la variación respecto al año anterior. Falta si ese año tiene menos de 20, si hay una ruptura de la serie o si el año no está completo.`,
  }),
  points: ({ label, definition }) => ({
    label: `${label}: variación respecto al año anterior`,
    definition: `${definition} La cifra es la diferencia respecto al año anterior, en puntos porcentuales. Falta si en alguno de los dos años hay menos de 20 de los que tomar la parte, si hay una ruptura de la serie o si el año no está completo.`,
  }),
  rate: ({ label, definition }) => ({
    label: `${label} por 100\u202F000 habitantes`,
    definition: `${definition} La cifra se da por cada 100\u202F000 personas que viven en el Estado ese año.`,
  }),
  revision: ({ label, definition }) => ({
    label: `${label}: variación desde la publicación anterior`,
    definition: `${definition} La cifra es la diferencia entre esta publicación y la anterior.`,
  }),
};
