import type { Translation } from '../translation.ts';

/** Labels and definitions of the metrics, in the order of the catalogue. */
export const METRIC: Translation['metric'] = {
  cases: {
    label: 'Affaires de coopération',
    definition:
      'Affaires dans lesquelles au moins deux États, ou un État et un organisme, ont travaillé ensemble. Chaque affaire compte une seule fois, quel que soit le nombre de ses parties.',
  },
  'cases-initiated': {
    label: 'Affaires lancées',
    definition:
      'Affaires dont la partie a lancé la coopération. C’est la partie à l’origine ou, si aucune n’a ce rôle, le pilote.',
  },
  'cases-participated': {
    label: 'Participations aux affaires d’autres parties',
    definition: 'Affaires auxquelles la partie a pris part et qu’une autre partie a lancées.',
  },
  'cases-involving': {
    label: 'Affaires associant la partie',
    definition:
      'Affaires dans lesquelles la partie a un rôle quelconque. Une partie qui a plusieurs rôles ou services dans une affaire compte une seule fois.',
  },
  'bilateral-cases': {
    label: 'Affaires bilatérales',
    definition: 'Affaires entre exactement deux États, avec ou sans organismes.',
  },
  'multilateral-cases': {
    label: 'Affaires multilatérales',
    definition:
      'Affaires entre trois États ou plus. Les organismes ne rendent pas une affaire multilatérale.',
  },
  'multilateral-share': {
    label: 'Part des affaires multilatérales',
    definition:
      'Affaires entre trois États ou plus, en proportion des affaires entre deux États ou plus. Les organismes ne rendent pas une affaire multilatérale.',
  },
  'involvement-share': {
    label: 'Part des affaires associant la partie',
    definition:
      'Affaires associant la partie, en proportion de toutes les affaires. La somme des parts dépasse 100\u202F%, car une affaire a plusieurs parties.',
  },
  'outcome-share': {
    label: 'Répartition des issues',
    definition: 'Affaires ayant cette issue, en proportion des affaires dont l’issue est enregistrée.',
  },
  'outcome-coverage': {
    label: 'Issues enregistrées',
    definition: 'Affaires dont l’issue est enregistrée, en proportion de toutes les affaires.',
  },
  'reporting-coverage': {
    label: 'Services ayant transmis leurs données',
    definition:
      'Services ayant transmis leurs données pour l’année, en proportion de ceux dont elles étaient attendues.',
  },
  'states-per-case': {
    label: 'États par affaire, moyenne',
    definition: 'Nombre moyen d’États différents dans une affaire. Les organismes ne sont pas des États.',
  },
  'states-per-case-median': {
    label: 'États par affaire, médiane',
    definition:
      'Nombre médian d’États différents dans une affaire\u202F: la moitié des affaires en comptent autant ou moins. Entre deux valeurs, leur moyenne.',
  },
  'pair-cases': {
    label: 'Affaires entre deux pays',
    definition:
      'Affaires dans lesquelles le pays joue le rôle indiqué et auxquelles le partenaire prend part à quelque titre que ce soit. Pour tout rôle, la paire se lit de la même façon des deux côtés.',
  },
  'partner-reach': {
    label: 'Pays partenaires',
    definition:
      'Nombre d’États nommés différents avec lesquels un pays a travaillé dans au moins une affaire.',
  },
  'fractional-cases': {
    label: 'Affaires, comptage fractionnaire',
    definition:
      'Chacun des n États d’une affaire en compte un n-ième, de sorte que les États s’additionnent. Pour la recherche\u202F; aucun chiffre officiel n’est compté ainsi.',
  },
  'channel-share': {
    label: 'Part des canaux',
    definition:
      'Affaires ayant utilisé le canal, en proportion des affaires dont un canal est connu. Les parts dépassent ensemble 100\u202F%, car une affaire peut en utiliser plusieurs.',
  },
  'instrument-share': {
    label: 'Part des instruments',
    definition:
      'Affaires ayant utilisé l’instrument, en proportion des affaires dont un instrument est connu. Les parts dépassent ensemble 100\u202F%, car une affaire peut en utiliser plusieurs.',
  },
  'surrender-ratio': {
    label: 'Remises dans les affaires de mandat d’arrêt',
    definition:
      'Affaires avec un mandat d’arrêt européen terminées par une remise, en proportion de celles ouvertes la même année\u202F: une seule cohorte.',
  },
  'ongoing-cases': {
    label: 'Affaires en cours',
    definition:
      'Affaires ouvertes avant la fin de l’année et non closes à cette date. Les affaires closes sans date ou dont l’état est inconnu n’y figurent pas.',
  },
  'closed-cases': {
    label: 'Affaires closes',
    definition:
      'Affaires closes dans l’année, quelle que soit leur date d’ouverture. Celles qui sont closes sans date n’y figurent pas.',
  },
  'clearance-rate': {
    label: 'Taux de variation du stock',
    definition: 'Affaires closes dans l’année pour 100 ouvertes. Au-dessus de 100, le stock diminue.',
  },
  'disposition-time': {
    label: 'Durée d’écoulement du stock',
    definition:
      'Jours nécessaires pour clore les affaires en cours à la fin de l’année au rythme de cette année\u202F: affaires en cours sur affaires closes, multiplié par 365.',
  },
  'requests-sent': {
    label: 'Demandes envoyées',
    definition: 'Demandes que le pays a envoyées à d’autres États.',
  },
  'requests-received': {
    label: 'Demandes reçues',
    definition: 'Demandes que le pays, ou son service, a reçues d’autres États.',
  },
  'requests-to-bodies': {
    label: 'Demandes envoyées à des organismes',
    definition:
      'Demandes que le pays a envoyées à des organismes tels qu’Europol, qui ne figurent dans aucun autre chiffre de demandes.',
  },
  'requests-from-bodies': {
    label: 'Demandes reçues d’organismes',
    definition:
      'Demandes que le pays a reçues d’organismes tels qu’Europol, qui ne figurent dans aucun autre chiffre de demandes.',
  },
  'directed-requests': {
    label: 'Demandes d’un pays à un autre',
    definition: 'Demandes que le pays a envoyées au partenaire.',
  },
  'answered-rate': {
    label: 'Demandes ayant reçu une réponse',
    definition:
      'Demandes ayant reçu une réponse complète ou partielle, en proportion de celles que le pays, ou son service, a reçues.',
  },
  'refusal-rate': {
    label: 'Demandes refusées',
    definition:
      'Demandes que le pays, ou son service, a refusées, en proportion de celles sur lesquelles il s’est prononcé. Par motif, chacun est une part de toutes celles-ci.',
  },
  'in-time-rate': {
    label: 'Réponses dans le délai',
    definition:
      'Réponses données dans le délai de leur catégorie (8 heures, 3 ou 7 jours civils), en proportion de celles dont les dates sont connues assez précisément.',
  },
  'deadline-departures': {
    label: 'Dépassements du délai',
    definition:
      'Demandes pour lesquelles il a été dérogé au délai, une autorisation judiciaire étant nécessaire.',
  },
  'response-time-median': {
    label: 'Temps de réponse, médiane',
    definition: 'Jours entre la réception et la réponse que la moitié des demandes n’a pas dépassés.',
  },
  'response-time-p90': {
    label: 'Temps de réponse, 90e centile',
    definition: 'Jours entre la réception et la réponse que neuf demandes sur dix n’ont pas dépassés.',
  },
  'timed-responses': {
    label: 'Réponses de durée connue',
    definition:
      'Demandes dont les jours de réception et de réponse sont connus, et dont le temps de réponse est tiré. Par jours écoulés, comment ces temps se répartissent.',
  },
  'case-duration-median': {
    label: 'Durée des affaires, médiane',
    definition:
      'Jours entre l’ouverture et la clôture que la moitié des affaires closes dans l’année n’a pas dépassés.',
  },
  'case-duration-p90': {
    label: 'Durée des affaires, 90e centile',
    definition:
      'Jours entre l’ouverture et la clôture que neuf affaires sur dix closes dans l’année n’ont pas dépassés.',
  },
  'case-duration-open-share': {
    label: 'Affaires dont la durée n’est pas encore connue',
    definition:
      'Affaires encore en cours à la fin de l’année, en part de celles-ci et des affaires closes dans l’année. La durée des affaires est celle des affaires closes\u202F; celle des affaires en cours ne peut que dépasser leur durée actuelle.',
  },
  'suspects-identified': {
    label: 'Suspects identifiés',
    definition:
      'Suspects identifiés, total des affaires où le nombre est connu. Par partie, dans les affaires qui l’associent.',
  },
  arrests: {
    label: 'Arrestations',
    definition:
      'Personnes arrêtées, total des affaires où le nombre est connu. Par partie, dans les affaires qui l’associent.',
  },
  charged: {
    label: 'Personnes mises en accusation',
    definition:
      'Personnes mises en accusation, total des affaires où le nombre est connu. Par partie, dans les affaires qui l’associent.',
  },
  convicted: {
    label: 'Personnes condamnées',
    definition:
      'Personnes condamnées, total des affaires où le nombre est connu. Par partie, dans les affaires qui l’associent.',
  },
  'victims-identified': {
    label: 'Victimes identifiées',
    definition:
      'Victimes identifiées, total des affaires où le nombre est connu. Par partie, dans les affaires qui l’associent.',
  },
  'victims-safeguarded': {
    label: 'Victimes mises en sécurité',
    definition:
      'Victimes mises en sécurité, total des affaires où le nombre est connu. Par partie, dans les affaires qui l’associent.',
  },
  'assets-frozen': {
    label: 'Avoirs gelés',
    definition:
      'Valeur des avoirs gelés, en euros à la date de l’issue, total des affaires où le montant est connu. Par partie, dans les affaires qui l’associent.',
  },
  'assets-confiscated': {
    label: 'Avoirs confisqués',
    definition:
      'Valeur des avoirs confisqués, en euros à la date de l’issue, total des affaires où le montant est connu. Par partie, dans les affaires qui l’associent.',
  },
  'coordination-meetings': {
    label: 'Réunions de coordination',
    definition:
      'Réunions de coordination tenues, total des affaires où le nombre est connu. Par partie, dans les affaires qui l’associent.',
  },
  'action-days': {
    label: 'Journées d’action',
    definition:
      'Journées d’action communes, total des affaires où le nombre est connu. Par partie, dans les affaires qui l’associent.',
  },
};

/** Metrics that are made of another: its change from year to year, and its rate by population. */
export const MADE: Translation['made'] = {
  change: ({ label, definition }) => ({
    label: `${label}\u202F: évolution par rapport à l’année précédente`,
    definition: `${definition} Le chiffre est l’évolution par rapport à l’année précédente. Il est absent si cette année compte moins de 20, en cas de rupture de série ou pour une année incomplète.`,
  }),
  points: ({ label, definition }) => ({
    label: `${label}\u202F: évolution par rapport à l’année précédente`,
    definition: `${definition} Le chiffre est l’écart par rapport à l’année précédente, en points de pourcentage. Il est absent si la part porte sur moins de 20 dans l’une des deux années, en cas de rupture de série ou pour une année incomplète.`,
  }),
  rate: ({ label, definition }) => ({
    label: `${label} pour 100\u202F000 habitants`,
    definition: `${definition} Le chiffre est donné pour 100\u202F000 personnes vivant dans l’État cette année-là.`,
  }),
  revision: ({ label, definition }) => ({
    label: `${label}\u202F: évolution depuis la publication précédente`,
    definition: `${definition} Le chiffre est l’écart entre cette publication et la précédente.`,
  }),
};
