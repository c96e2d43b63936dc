import type { Translation } from '../translation.ts';

/** Roles, instruments and channels in the words of EU law, Eurojust and Europol. */

export const ROLE: Translation['role'] = {
  LEAD: {
    label: 'Pilote',
    definition: 'Mène l’affaire dans son propre système. Exactement un par affaire.',
  },
  INITIATING: {
    label: 'À l’origine',
    definition: 'Sa demande ou ses informations ont lancé la coopération. Aucun ou un par affaire.',
  },
  REQUESTING: {
    label: 'Requérant',
    definition: 'Envoie une demande d’informations ou d’entraide.',
  },
  REQUESTED: {
    label: 'Requis',
    definition: 'Reçoit une demande d’informations ou d’entraide.',
  },
  ISSUING: {
    label: 'Émission',
    definition: 'Émet une décision au titre de la reconnaissance mutuelle.',
  },
  EXECUTING: { label: 'Exécution', definition: 'Exécute une décision ou une mesure.' },
  SOURCE: { label: 'Source', definition: 'A fourni des informations de sa propre initiative.' },
  ASSISTING: {
    label: 'Appui opérationnel',
    definition: 'Apporte une aide opérationnelle sans demande formelle de sa part.',
  },
  COORDINATING: {
    label: 'Coordination',
    definition: 'A tenu des réunions de coordination, un centre ou une taskforce.',
  },
  ANALYSIS: { label: 'Analyse', definition: 'Appui analytique ou criminalistique.' },
  JIT_PARTY: {
    label: 'Membre d’une équipe commune',
    definition: 'Signataire de l’accord créant l’équipe commune d’enquête.',
  },
  NOTIFIED: { label: 'Destinataire pour information', definition: 'Informé, sans action demandée.' },
  PARTNER_UNSPEC: {
    label: 'Partenaire, rôle non indiqué',
    definition:
      'A pris part à l’affaire sans que la source dise dans quel rôle. Compte comme associé, dans aucune direction.',
  },
};

export const INSTRUMENT: Translation['instrument'] = {
  INFO_EXCH: 'Échange d’informations entre services répressifs (directive 2023/977)',
  SPONT: 'Informations transmises spontanément',
  MLA: 'Entraide judiciaire, commission rogatoire',
  EIO: 'Décision d’enquête européenne',
  EAW: 'Mandat d’arrêt européen',
  TACA: 'Mandat d’arrêt entre l’Union et le Royaume-Uni',
  EXTR: 'Extradition',
  EPOC: 'Injonction européenne de production',
  EPOC_PR: 'Injonction européenne de conservation',
  FREEZE: 'Décision de gel',
  CONFISC: 'Décision de confiscation',
  JIT: 'Accord créant une équipe commune d’enquête',
  TRANSFER: 'Transfert de procédures pénales',
  EDR: 'Demande urgente de divulgation à un fournisseur',
  OSP_REQ: 'Demande ordinaire de divulgation à un fournisseur',
  OTF: 'Taskforce opérationnelle',
  EMPACT: 'Action EMPACT',
  NONE: 'Aucun instrument',
  UNKNOWN: 'Instrument non indiqué',
};

export const CHANNEL: Translation['channel'] = {
  SIENA: 'SIENA (Europol)',
  I247: 'I-24/7 (INTERPOL)',
  SIS: 'SIS, bureaux SIRENE',
  EJN: 'Réseau judiciaire européen',
  EUROJUST: 'Bureaux nationaux d’Eurojust',
  CA: 'Autorités centrales',
  DIRECT: 'D’autorité à autorité',
  N247: 'Points de contact 24/7 (convention de Budapest)',
  LO: 'Officier ou bureau de liaison',
  CYBERTIP: 'CyberTipline (NCMEC)',
  DIPLO: 'Voie diplomatique',
  OTHER: 'Autre canal',
  UNKNOWN: 'Canal non indiqué',
};

export const URGENCY: Translation['urgency'] = {
  URGENT_DIRECT: 'Urgent, accès direct (8 heures)',
  URGENT_INDIRECT: 'Urgent, sans accès direct (3 jours)',
  NORMAL: 'Non urgent (7 jours)',
};

export const DURATION: Translation['duration'] = {
  D0: 'Le jour même',
  D1: '1 jour',
  D2: '2 jours',
  D3: '3 jours',
  'D4-7': '4–7 jours',
  'D8-14': '8–14 jours',
  'D15-30': '15–30 jours',
  'D31-90': '31–90 jours',
  'D91-180': '91–180 jours',
  'D181-365': '181–365 jours',
  D_GE366: 'Plus de 365 jours',
};

export const RESULT: Translation['result'] = {
  FULL: 'Réponse complète',
  PARTIAL: 'Réponse partielle',
  REFUSED: 'Refus',
  WITHDRAWN: 'Retrait',
  NO_RESPONSE: 'Sans réponse',
  PENDING: 'En cours',
  NA: 'Sans objet',
};
