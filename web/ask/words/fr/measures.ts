import type { MeasureWords } from '../ask-words.ts';

/** What people call the measures in French. */
export const MEASURES: MeasureWords = {
  metric: {
    'cases-initiated': 'affaires lancées | affaires initiées | affaires ouvertes par',
    'cases-participated': 'participations | participations aux affaires',
    'cases-involving': 'affaires associant',
    'bilateral-cases': 'affaires bilatérales | dossiers bilatéraux | bilatéral | bilatérales | bilatéraux',
    'multilateral-cases':
      'affaires multilatérales | dossiers multilatéraux | multilatéral | multilatérales | multilatéraux',
    'multilateral-share': 'part des affaires multilatérales | part multilatérale',
    'involvement-share': 'part des affaires | part de toutes les affaires',
    'states-per-case': 'états par affaire | pays par affaire',
    'states-per-case-median': 'médiane des états par affaire',
    'pair-cases': 'affaires entre deux pays',
    'partner-reach': 'nombre de partenaires | nombre de pays partenaires | combien de partenaires',
    'fractional-cases': 'comptage fractionnaire',
    'channel-share': 'part des canaux | utilisation des canaux',
    'instrument-share': 'part des instruments | utilisation des instruments',
    'surrender-ratio': 'taux de remise',
    'ongoing-cases': 'affaires en cours | dossiers en cours | en cours | stock | affaires ouvertes',
    'closed-cases': 'affaires closes | affaires clôturées | dossiers clos | closes | clos | clôtures',
    'clearance-rate': 'taux de variation du stock',
    'disposition-time': 'durée d’écoulement du stock',
    'requests-sent': 'demandes envoyées | demandes émises | envoyées',
    'requests-received': 'demandes reçues | reçues',
    'directed-requests': 'demandes d’un pays à un autre',
    'answered-rate': 'réponses | taux de réponse | demandes satisfaites | répondu',
    'refusal-rate':
      'refus | refusé | refusent | refusées | taux de refus | demandes refusées | rejets | rejetées | rejeté',
    'in-time-rate':
      'dans le délai | dans les délais | à temps | réponses dans le délai | réponses à temps | ponctualité',
    'deadline-departures': 'dépassements du délai | dépassements',
    'response-time-median':
      'temps de réponse | délai de réponse | délais de réponse | temps de réponse médian | temps de réponse moyen | délai moyen de réponse | rapidité | en combien de temps',
    'response-time-p90': 'temps de réponse p90 | 90e centile | p90',
    'timed-responses': 'répartition des temps de réponse | distribution des temps de réponse',
    'case-duration-median': 'durée des affaires | durée des dossiers | durée moyenne des affaires | durée',
    'case-duration-p90': 'durée des affaires p90',
    'case-duration-open-share': 'part des affaires encore en cours | affaires encore en cours',
    'outcome-share': 'répartition des issues | part des issues | répartition des résultats',
    'outcome-coverage': 'issues enregistrées',
    'suspects-identified': 'suspects | suspects identifiés',
    arrests: 'arrestations | arrêtées | arrêtés | personnes arrêtées | interpellations | interpellés',
    charged: 'mises en accusation | personnes mises en accusation | inculpés | inculpations | poursuites',
    convicted: 'condamnations | condamnés | condamnées | personnes condamnées',
    'victims-identified': 'victimes | victimes identifiées',
    'victims-safeguarded':
      'victimes mises en sécurité | victimes secourues | victimes protégées | victimes sauvées',
    'assets-frozen': 'avoirs gelés | argent gelé | fonds gelés | biens gelés | gelés | gels',
    'assets-confiscated':
      'avoirs confisqués | argent confisqué | biens confisqués | confisqués | confiscations',
    'coordination-meetings': 'réunions de coordination | réunions',
    'action-days': 'journées d’action | jours d’action',
    'reporting-coverage': 'services ayant transmis | services déclarants | taux de couverture | couverture',
  },
  generic: {
    cases: 'affaires | affaires de coopération | dossiers | coopération | enquêtes | nouvelles affaires',
    requests: 'demandes | requêtes',
  },
  made: {
    change:
      'évolution par rapport à l’année précédente | variation | hausse | baisse | croissance | changement',
    rate: 'pour 100 000 habitants | pour 100000 habitants | pour 100 000 | pour 100000 | par habitant | rapporté à la population',
  },
};
