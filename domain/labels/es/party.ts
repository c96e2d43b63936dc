import type { Translation } from '../translation.ts';

/** States, groups of States, agencies and bodies. */

/** States whose name in the package is long, older or in another form than the one in use, and the codes outside ISO. */
export const COUNTRY: Translation['country'] = {
  BD: 'Bangladés',
  BH: 'Baréin',
  BJ: 'Benín',
  BL: 'San Bartolomé',
  BN: 'Brunéi Darusalam',
  BW: 'Botsuana',
  CD: 'República Democrática del Congo',
  CW: 'Curazao',
  CZ: 'Chequia',
  FJ: 'Fiyi',
  GG: 'Guernesey',
  GW: 'Guinea-Bisáu',
  HM: 'Islas Heard y McDonald',
  IQ: 'Irak',
  KN: 'San Cristóbal y Nieves',
  KP: 'Corea del Norte',
  KR: 'Corea del Sur',
  LA: 'Laos',
  MF: 'San Martín (parte francesa)',
  ML: 'Mali',
  PG: 'Papúa Nueva Guinea',
  PN: 'Islas Pitcairn',
  PS: 'Estado de Palestina',
  PW: 'Palaos',
  SA: 'Arabia Saudí',
  SH: 'Santa Elena',
  SR: 'Surinam',
  SX: 'San Martín (parte neerlandesa)',
  SY: 'Siria',
  VG: 'Islas Vírgenes Británicas',
  XK: {
    label: 'Kosovo',
    definition: 'Código asignado por el usuario, que no figura en la norma ISO 3166-1.',
  },
  QZ: { label: 'Confidencial', definition: 'Un Estado que participó y que no puede nombrarse.' },
  ZZ: { label: 'No indicado', definition: 'Un Estado participó y la fuente no dice cuál.' },
};

export const COUNTRY_GROUP: Translation['country_group'] = {
  EU27_2020: {
    label: 'Unión Europea, 27 miembros de 2020',
    definition: 'Composición fija, los 27 miembros desde el 1 de febrero de 2020, aplicada a todos los años.',
  },
  EU28: {
    label: 'Unión Europea en la fecha de referencia (28 miembros hasta enero de 2020)',
    definition:
      'Los miembros en la fecha del caso, desde el 1 de julio de 2013. Son 28 hasta el 31 de enero de 2020 y después 27, sin el Reino Unido.',
  },
  SCHENGEN: {
    label: 'Espacio Schengen',
    definition: 'Los Estados desde el día en que se suprimieron los controles en sus fronteras interiores.',
  },
};

export const AGENCY: Translation['agency'] = {
  EUROPOL: 'Europol',
  'EUROPOL-EC3': 'Europol, Centro Europeo de Ciberdelincuencia',
  EUROJUST: 'Eurojust',
  EPPO: 'Fiscalía Europea',
  FRONTEX: 'Frontex',
  OLAF: 'Oficina Europea de Lucha contra el Fraude',
  EUDA: 'Agencia de la Unión Europea sobre Drogas',
  INTERPOL: 'INTERPOL',
  UNODC: 'UNODC',
  WCO: 'Organización Mundial de Aduanas',
  NCMEC: 'NCMEC',
  UNKNOWN: 'Servicio no indicado',
  CONF: 'Servicio confidencial',
};

export const AGENCY_TYPE: Translation['agency_type'] = {
  POLICE_NAT: 'Policía nacional',
  POLICE_REG: 'Policía regional',
  POLICE_CYBER: 'Policía de ciberdelincuencia',
  CUSTOMS: 'Aduanas',
  BORDER: 'Guardia de fronteras',
  PROSECUTION: 'Fiscalía',
  COURT: 'Órgano jurisdiccional',
  CENTRAL_AUTHORITY: 'Autoridad central',
  FIU: 'Unidad de inteligencia financiera',
  ARO: 'Organismo de recuperación de activos',
  SPOC: 'Punto de contacto único',
  ENU: 'Unidad nacional de Europol',
  NCB: 'Oficina central nacional de INTERPOL',
  SIRENE: 'Oficina SIRENE',
  EU_BODY: 'Órgano de la Unión Europea',
  IGO: 'Organización intergubernamental',
  HOTLINE: 'Línea de denuncia',
  PROVIDER: 'Proveedor de servicios',
  OTHER: 'Otro',
  UNKNOWN: 'Tipo no indicado',
};

export const PARTY_TYPE: Translation['party_type'] = { STATE: 'Estado', BODY: 'Organismo' };
