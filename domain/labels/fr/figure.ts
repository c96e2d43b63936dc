import type { Translation } from '../translation.ts';

/** What stands around a figure: its axes, its unit, its letters and the rules by which it is counted. */

export const DIMENSION: Translation['dimension'] = {
  year: 'Année',
  quarter: 'Trimestre',
  month: 'Mois',
  country: 'Pays',
  country_group: 'Groupe de pays',
  agency: 'Service ou organisme',
  agency_group: 'Service ou organisme avec ses unités',
  crime: 'Infraction',
  crime_code: 'Infraction telle que transmise',
  outcome: 'Issue',
  outcome_group: 'Groupe d’issues',
  scope: 'Nombre d’États',
  partner: 'Pays partenaire',
  channel: 'Canal',
  instrument: 'Instrument',
  urgency: 'Urgence',
  refusal_ground: 'Motif de refus',
  duration: 'Jours écoulés',
};

export const YEAR: Translation['year'] = { ZZ: 'Année non indiquée' };

export const QUARTER: Translation['quarter'] = { ZZ: 'Trimestre non indiqué' };

export const MONTH: Translation['month'] = { ZZ: 'Mois non indiqué' };

export const NOT_STATED_OF: Translation['not_stated'] = {
  urgency: 'Urgence non indiquée',
  result: 'Réponse non indiquée',
  refusal_ground: 'Motif non indiqué',
};

export const UNIT: Translation['unit'] = {
  '%': '%',
  EUR: 'EUR',
  cases: 'affaires',
  'cases per 100,000': 'affaires pour 100\u202F000',
  days: 'jours',
  hours: 'heures',
  meetings: 'réunions',
  persons: 'personnes',
  'percentage points': 'points de pourcentage',
  'persons per 100,000': 'personnes pour 100\u202F000',
  requests: 'demandes',
  'requests per 100,000': 'demandes pour 100\u202F000',
  States: 'États',
};

export const FIGURE_STATUS: Translation['figure_status'] = {
  c: 'masqué pour protéger la confidentialité',
  x: 'non communiqué',
  z: 'sans objet',
  m: 'non connu',
  low: 'inférieur à la moitié de l’unité',
  p: 'provisoire',
  r: 'révisé',
  b: 'rupture de série',
  d: 'définition différente',
  e: 'estimé',
  u: 'peu fiable',
};

export const DISCLOSURE_METHOD: Translation['disclosure_method'] = {
  none: 'Les chiffres sont exacts. Aucune méthode de protection n’a été appliquée à cette publication.',
};

export const COUNTING_RULE: Translation['counting_rule'] = {
  'CR-1':
    'L’année d’un chiffre est celle de l’ouverture de l’affaire pour l’activité, celle de l’issue pour les résultats et celle de la réception de la demande pour les demandes. Elle est indiquée avec chaque chiffre.',
  'CR-2':
    'Une affaire compte une seule fois dans tout total. Les totaux sont comptés à partir des affaires, jamais en additionnant des lignes. Là où seule une somme de lignes publiées peut être donnée, elle est signalée comme telle.',
  'CR-3':
    'Par pays ou par service, une ligne compte chaque affaire dont au moins une partie correspond. La somme de ces lignes ne donne pas le total, et le tableau le dit.',
  'CR-4': 'Un État présent par trois services ou dans trois rôles compte une seule fois dans l’affaire.',
  'CR-5':
    'Les organismes tels qu’Europol ne rendent jamais une affaire multilatérale et ne figurent jamais parmi les pays.',
  'CR-6':
    'Les parties inconnues ou confidentielles forment leurs propres lignes et sont comprises dans les totaux.',
  'CR-7':
    'Les rapports sont recalculés à chaque niveau à partir du numérateur et du dénominateur, sans jamais faire de moyenne.',
  'CR-8': 'Vide ne veut pas dire zéro\u202F: une somme dit dans combien d’affaires le nombre est connu.',
  'CR-9':
    'Les stocks, comme les affaires ouvertes, sont relevés à une date et ne sont jamais additionnés dans le temps.',
  'CR-10': 'Les petits nombres sont protégés par la méthode de protection de la publication.',
};
