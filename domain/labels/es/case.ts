import type { Translation } from '../translation.ts';

/** How a case ends, where it stands, and on which axes it is counted. */

export const OUTCOME: Translation['outcome'] = {
  CHARGED: 'Acusación o remisión a juicio',
  CONVICTED: 'Condena',
  ACQUITTED: 'Absolución',
  COURT_ENDED: 'Procedimiento judicial terminado sin sentencia',
  ARRESTED: 'Detención, sin fase posterior conocida',
  SURRENDERED: 'Entrega o extradición',
  OUT_OF_COURT: 'Resolución extrajudicial',
  SAFEGUARDED: 'Víctima identificada y protegida, sin detención',
  INFO_PROVIDED: 'Información o pruebas facilitadas en su totalidad',
  INFO_PARTIAL: 'Información o pruebas facilitadas en parte',
  ASSETS: 'Activos inmovilizados, incautados o decomisados',
  TRANSFERRED: 'Procedimiento o responsabilidad transferidos',
  NO_SUSPECT: 'Investigación concluida, ningún sospechoso identificado',
  EVIDENTIAL: 'Sospechoso conocido, pruebas insuficientes',
  NOT_PUB_INT: 'Actuación contraria al interés público',
  REFUSED: 'Denegación por una de las partes de la cooperación',
  WITHDRAWN: 'Retirada',
  NO_RESPONSE: 'Sin respuesta',
  NOT_FOUND: 'Persona u objeto no localizado',
  PENDING: 'Pendiente',
  NOT_RECORDED: 'Ningún resultado registrado',
  UNKNOWN: 'Resultado existente pero desconocido',
};

export const OUTCOME_GROUP: Translation['outcome_group'] = {
  JUDICIAL: 'Resultado judicial',
  PERSON: 'Persona localizada u objeto de una medida',
  VICTIM: 'Víctima protegida',
  COOPERATION: 'Información o activos obtenidos',
  NO_RESULT: 'Sin resultado',
  OPEN: 'Caso todavía abierto',
  UNKNOWN: 'Resultado desconocido',
};

export const REFUSAL_GROUND: Translation['refusal_ground'] = {
  AMNESTY: 'Amnistía',
  NE_BIS: 'Ya juzgado (ne bis in idem)',
  AGE: 'Por debajo de la edad de responsabilidad penal',
  DUAL_CRIM: 'Falta de doble tipificación',
  PENDING_DOMESTIC: 'Proceso nacional por los mismos hechos',
  STATUTE: 'Prescripción',
  TERRITORIAL: 'Territorialidad',
  SENTENCE_TAKEOVER: 'Pena que debe cumplirse en el Estado de ejecución',
  IN_ABSENTIA: 'Resolución dictada en rebeldía',
  FUND_RIGHTS: 'Derechos fundamentales',
  SECURITY: 'Seguridad nacional',
  ONGOING_INV: 'Riesgo para una investigación en curso',
  NOT_AVAILABLE: 'Información no disponible',
  INCOMPLETE: 'Solicitud incompleta',
  DISPROPORTIONATE: 'Solicitud desproporcionada',
  OTHER: 'Otro motivo',
};

export const SCOPE: Translation['scope'] = {
  BILATERAL: 'Dos Estados',
  MULTILATERAL: 'Tres o más Estados',
  ONE_STATE: 'Un Estado con un organismo',
};

export const PART: Translation['part'] = {
  INVOLVED: 'Implicado en cualquier función',
  LEAD: 'Lleva el caso',
  INITIATED: 'Inició la cooperación',
  PARTICIPATED: 'Participó en un caso iniciado por otra parte',
};

export const CLOCK: Translation['clock'] = {
  OPENED: 'Año de apertura del caso',
  OUTCOME: 'Año del resultado del caso',
  CLOSED: 'Año de cierre del caso',
  RECEIVED: 'Año de recepción de la solicitud',
  OPEN_AT_END: 'Años a cuyo final el caso estaba abierto',
};

export const CASE_STATUS: Translation['status'] = {
  OPEN: 'Abierto',
  CLOSED: 'Cerrado',
  SUSPENDED: 'Suspendido',
  UNKNOWN: 'Estado no indicado',
};

export const CONFIDENTIALITY: Translation['confidentiality'] = {
  C: 'Información estadística confidencial',
  N: 'No destinado a la publicación',
  P: 'Confidencialidad primaria',
};
