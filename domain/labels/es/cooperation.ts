import type { Translation } from '../translation.ts';

/** Roles, instruments and channels in the words of EU law, Eurojust and Europol. */

export const ROLE: Translation['role'] = {
  LEAD: {
    label: 'Responsable',
    definition: 'Lleva el caso en su propio sistema. Exactamente uno por caso.',
  },
  INITIATING: {
    label: 'Iniciador',
    definition: 'Su solicitud o su información inició la cooperación. Ninguno o uno por caso.',
  },
  REQUESTING: { label: 'Requirente', definition: 'Envía una solicitud de información o de asistencia.' },
  REQUESTED: { label: 'Requerido', definition: 'Recibe una solicitud de información o de asistencia.' },
  ISSUING: {
    label: 'Emisor',
    definition: 'Emite una resolución en virtud del reconocimiento mutuo.',
  },
  EXECUTING: { label: 'Ejecutor', definition: 'Ejecuta una resolución o una medida.' },
  SOURCE: { label: 'Fuente', definition: 'Facilitó información por iniciativa propia.' },
  ASSISTING: {
    label: 'Apoyo operativo',
    definition: 'Presta ayuda operativa sin una solicitud formal propia.',
  },
  COORDINATING: {
    label: 'Coordinación',
    definition: 'Celebró reuniones de coordinación o dirigió un centro o un grupo de trabajo.',
  },
  ANALYSIS: { label: 'Análisis', definition: 'Apoyo analítico o forense.' },
  JIT_PARTY: {
    label: 'Miembro de un equipo conjunto',
    definition: 'Firmante del acuerdo por el que se crea el equipo conjunto de investigación.',
  },
  NOTIFIED: { label: 'Notificado', definition: 'Informado, sin que se le pida actuar.' },
  PARTNER_UNSPEC: {
    label: 'Socio, función no indicada',
    definition:
      'Participó sin que la fuente diga en qué función. Cuenta como implicado, en ninguna dirección.',
  },
};

export const INSTRUMENT: Translation['instrument'] = {
  INFO_EXCH: 'Intercambio de información entre servicios de seguridad y de aduanas (Directiva 2023/977)',
  SPONT: 'Información espontánea',
  MLA: 'Asistencia judicial, comisión rogatoria',
  EIO: 'Orden europea de investigación',
  EAW: 'Orden de detención europea',
  TACA: 'Orden de detención entre la Unión y el Reino Unido',
  EXTR: 'Extradición',
  EPOC: 'Orden europea de producción',
  EPOC_PR: 'Orden europea de conservación',
  FREEZE: 'Resolución de embargo',
  CONFISC: 'Resolución de decomiso',
  JIT: 'Acuerdo de equipo conjunto de investigación',
  TRANSFER: 'Remisión de procesos en materia penal',
  EDR: 'Solicitud urgente de divulgación a un proveedor',
  OSP_REQ: 'Solicitud ordinaria de divulgación a un proveedor',
  OTF: 'Grupo de trabajo operativo',
  EMPACT: 'Acción EMPACT',
  NONE: 'Ningún instrumento',
  UNKNOWN: 'Instrumento no indicado',
};

export const CHANNEL: Translation['channel'] = {
  SIENA: 'SIENA (Europol)',
  I247: 'I-24/7 (INTERPOL)',
  SIS: 'SIS, oficinas SIRENE',
  EJN: 'Red Judicial Europea',
  EUROJUST: 'Oficinas nacionales de Eurojust',
  CA: 'Autoridades centrales',
  DIRECT: 'De autoridad a autoridad',
  N247: 'Puntos de contacto 24/7 (Convenio de Budapest)',
  LO: 'Funcionario u oficina de enlace',
  CYBERTIP: 'CyberTipline (NCMEC)',
  DIPLO: 'Vía diplomática',
  OTHER: 'Otro canal',
  UNKNOWN: 'Canal no indicado',
};

export const URGENCY: Translation['urgency'] = {
  URGENT_DIRECT: 'Urgente, acceso directo (8 horas)',
  URGENT_INDIRECT: 'Urgente, sin acceso directo (3 días)',
  NORMAL: 'No urgente (7 días)',
};

export const DURATION: Translation['duration'] = {
  D0: 'El mismo día',
  D1: '1 día',
  D2: '2 días',
  D3: '3 días',
  'D4-7': '4–7 días',
  'D8-14': '8–14 días',
  'D15-30': '15–30 días',
  'D31-90': '31–90 días',
  'D91-180': '91–180 días',
  'D181-365': '181–365 días',
  D_GE366: 'Más de 365 días',
};

export const RESULT: Translation['result'] = {
  FULL: 'Respuesta completa',
  PARTIAL: 'Respuesta parcial',
  REFUSED: 'Denegada',
  WITHDRAWN: 'Retirada',
  NO_RESPONSE: 'Sin respuesta',
  PENDING: 'Pendiente',
  NA: 'No procede',
};
