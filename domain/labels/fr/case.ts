import type { Translation } from '../translation.ts';

/** How a case ends, where it stands, and on which axes it is counted. */

export const OUTCOME: Translation['outcome'] = {
  CHARGED: 'Mise en accusation ou renvoi devant un tribunal',
  CONVICTED: 'Condamnation',
  ACQUITTED: 'Acquittement',
  COURT_ENDED: 'Procédure judiciaire close sans jugement',
  ARRESTED: 'Arrestation, aucune étape ultérieure connue',
  SURRENDERED: 'Remise ou extradition',
  OUT_OF_COURT: 'Règlement extrajudiciaire',
  SAFEGUARDED: 'Victime identifiée et protégée, sans arrestation',
  INFO_PROVIDED: 'Informations ou preuves fournies en totalité',
  INFO_PARTIAL: 'Informations ou preuves fournies en partie',
  ASSETS: 'Avoirs gelés, saisis ou confisqués',
  TRANSFERRED: 'Procédure ou responsabilité transférée',
  NO_SUSPECT: 'Enquête terminée, aucun suspect identifié',
  EVIDENTIAL: 'Suspect connu, preuves insuffisantes',
  NOT_PUB_INT: 'Poursuites contraires à l’intérêt public',
  REFUSED: 'Refus d’une des parties à la coopération',
  WITHDRAWN: 'Retrait',
  NO_RESPONSE: 'Sans réponse',
  NOT_FOUND: 'Personne ou objet introuvable',
  PENDING: 'En cours',
  NOT_RECORDED: 'Aucune issue enregistrée',
  UNKNOWN: 'Issue existante mais inconnue',
};

export const OUTCOME_GROUP: Translation['outcome_group'] = {
  JUDICIAL: 'Issue judiciaire',
  PERSON: 'Personne retrouvée ou ayant fait l’objet d’une mesure',
  VICTIM: 'Victime protégée',
  COOPERATION: 'Informations ou avoirs obtenus',
  NO_RESULT: 'Sans résultat',
  OPEN: 'Affaire toujours ouverte',
  UNKNOWN: 'Issue inconnue',
};

export const REFUSAL_GROUND: Translation['refusal_ground'] = {
  AMNESTY: 'Amnistie',
  NE_BIS: 'Déjà jugé (ne bis in idem)',
  AGE: 'En dessous de l’âge de la responsabilité pénale',
  DUAL_CRIM: 'Absence de double incrimination',
  PENDING_DOMESTIC: 'Poursuites nationales pour les mêmes faits',
  STATUTE: 'Prescription',
  TERRITORIAL: 'Territorialité',
  SENTENCE_TAKEOVER: 'Peine à exécuter dans l’État d’exécution',
  IN_ABSENTIA: 'Jugement par défaut',
  FUND_RIGHTS: 'Droits fondamentaux',
  SECURITY: 'Sécurité nationale',
  ONGOING_INV: 'Risque pour une enquête en cours',
  NOT_AVAILABLE: 'Informations non disponibles',
  INCOMPLETE: 'Demande incomplète',
  DISPROPORTIONATE: 'Demande disproportionnée',
  OTHER: 'Autre motif',
};

export const SCOPE: Translation['scope'] = {
  BILATERAL: 'Deux États',
  MULTILATERAL: 'Trois États ou plus',
  ONE_STATE: 'Un État avec un organisme',
};

export const PART: Translation['part'] = {
  INVOLVED: 'Associé dans n’importe quel rôle',
  LEAD: 'Pilote l’affaire',
  INITIATED: 'À l’origine de la coopération',
  PARTICIPATED: 'A participé à une affaire lancée par une autre partie',
};

export const CLOCK: Translation['clock'] = {
  OPENED: 'Année d’ouverture de l’affaire',
  OUTCOME: 'Année de l’issue de l’affaire',
  CLOSED: 'Année de clôture de l’affaire',
  RECEIVED: 'Année de réception de la demande',
  OPEN_AT_END: 'Années à la fin desquelles l’affaire était ouverte',
};

export const CASE_STATUS: Translation['status'] = {
  OPEN: 'Ouverte',
  CLOSED: 'Clôturée',
  SUSPENDED: 'Suspendue',
  UNKNOWN: 'Statut non indiqué',
};

export const CONFIDENTIALITY: Translation['confidentiality'] = {
  C: 'Information statistique confidentielle',
  N: 'Non destiné à la publication',
  P: 'Confidentialité primaire',
};
