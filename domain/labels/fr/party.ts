import type { Translation } from '../translation.ts';

/** States, groups of States, agencies and bodies. */

/** States whose name in the package is long, older or in another form than the one in use, and the codes outside ISO. */
export const COUNTRY: Translation['country'] = {
  AE: 'Émirats arabes unis',
  AX: 'Îles Åland',
  CF: 'République centrafricaine',
  CG: 'Congo',
  CI: 'Côte d’Ivoire',
  CZ: 'Tchéquie',
  DO: 'République dominicaine',
  GS: 'Géorgie du Sud et îles Sandwich du Sud',
  HM: 'Îles Heard et McDonald',
  IO: 'Territoire britannique de l’océan Indien',
  KG: 'Kirghizstan',
  LR: 'Liberia',
  NG: 'Nigeria',
  NU: 'Niue',
  PS: 'État de Palestine',
  SA: 'Arabie saoudite',
  ST: 'Sao Tomé-et-Principe',
  SJ: 'Svalbard et Jan Mayen',
  SZ: 'Eswatini',
  TZ: 'Tanzanie',
  US: 'États-Unis',
  VG: 'Îles Vierges britanniques',
  VI: 'Îles Vierges américaines',
  VN: 'Viêt Nam',
  XK: { label: 'Kosovo', definition: 'Code attribué par l’utilisateur, absent de la norme ISO 3166-1.' },
  QZ: { label: 'Confidentiel', definition: 'Un État qui a participé et ne peut pas être nommé.' },
  ZZ: { label: 'Non indiqué', definition: 'Un État a participé et la source ne dit pas lequel.' },
};

export const COUNTRY_GROUP: Translation['country_group'] = {
  EU27_2020: {
    label: 'Union européenne, 27 membres de 2020',
    definition:
      'Composition fixe, les 27 membres à partir du 1er février 2020, appliquée à toutes les années.',
  },
  EU28: {
    label: 'Union européenne à la date considérée (28 membres jusqu’en janvier 2020)',
    definition:
      'Les membres à la date de l’affaire, à partir du 1er juillet 2013. Ils sont 28 jusqu’au 31 janvier 2020, puis 27 sans le Royaume-Uni.',
  },
  SCHENGEN: {
    label: 'Espace Schengen',
    definition: 'Les États à partir du jour où les contrôles à leurs frontières intérieures ont été levés.',
  },
};

export const AGENCY: Translation['agency'] = {
  EUROPOL: 'Europol',
  'EUROPOL-EC3': 'Europol, Centre européen de lutte contre la cybercriminalité',
  EUROJUST: 'Eurojust',
  EPPO: 'Parquet européen',
  FRONTEX: 'Frontex',
  OLAF: 'Office européen de lutte antifraude',
  EUDA: 'Agence de l’Union européenne sur les drogues',
  INTERPOL: 'INTERPOL',
  UNODC: 'ONUDC',
  WCO: 'Organisation mondiale des douanes',
  NCMEC: 'NCMEC',
  UNKNOWN: 'Service non indiqué',
  CONF: 'Service confidentiel',
};

export const AGENCY_TYPE: Translation['agency_type'] = {
  POLICE_NAT: 'Police nationale',
  POLICE_REG: 'Police régionale',
  POLICE_CYBER: 'Police de la cybercriminalité',
  CUSTOMS: 'Douanes',
  BORDER: 'Garde-frontières',
  PROSECUTION: 'Ministère public',
  COURT: 'Juridiction',
  CENTRAL_AUTHORITY: 'Autorité centrale',
  FIU: 'Cellule de renseignement financier',
  ARO: 'Bureau de recouvrement des avoirs',
  SPOC: 'Point de contact unique',
  ENU: 'Unité nationale Europol',
  NCB: 'Bureau central national d’INTERPOL',
  SIRENE: 'Bureau SIRENE',
  EU_BODY: 'Organe de l’Union européenne',
  IGO: 'Organisation intergouvernementale',
  HOTLINE: 'Service de signalement',
  PROVIDER: 'Fournisseur de services',
  OTHER: 'Autre',
  UNKNOWN: 'Type non indiqué',
};

export const PARTY_TYPE: Translation['party_type'] = { STATE: 'État', BODY: 'Organisme' };
