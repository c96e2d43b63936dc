import { grouped } from '../grouped.ts';
import type { OfEachClock, ReportedParty, Sentences } from '../sentence.ts';
import { inRow } from './french-words.ts';

/** Whose date the date of a clock is. */
const EVENT: OfEachClock = {
  OPENED: 'l’ouverture',
  OUTCOME: 'l’issue',
  CLOSED: 'la clôture',
  OPEN_AT_END: 'l’ouverture',
  RECEIVED: 'la réception',
};

const YEAR: OfEachClock = {
  OPENED: 'L’année d’une affaire est celle de son ouverture.',
  OUTCOME: 'L’année d’une affaire est celle de son issue.',
  CLOSED: 'L’année d’une affaire est celle de sa clôture.',
  OPEN_AT_END: 'Une affaire figure dans chaque année à la fin de laquelle elle était ouverte.',
  RECEIVED: 'L’année d’une demande est celle de sa réception.',
};

const SILENT: Readonly<Record<ReportedParty, { readonly one: string; readonly several: string }>> = {
  agency: { one: 'service', several: 'services' },
  country: { one: 'pays', several: 'pays' },
};

export const NOTES: Sentences['notes'] = {
  synthetic: () => 'Données synthétiques, inventées à des fins de démonstration.',
  notReported: () =>
    'x\u202F: aucune donnée transmise pour l’année. u\u202F: aucune donnée transmise pour l’année, chiffre compté à partir de ce que d’autres ont transmis.',
  provisional: () =>
    'p\u202F: provisoire. Une source a transmis ces années à titre provisoire et peut encore modifier ce qu’elle en dit.',
  seriesBreak: (years) =>
    `b\u202F: rupture de série. À partir de ${inRow(years)}, ces chiffres comprennent des affaires de parties sans rôle indiqué, ou n’en comprennent plus\u202F: aucune variation par rapport à l’année précédente n’y est donnée.`,
  notReportedInPeriod: (silent, party) =>
    silent > 1
      ? `${grouped(silent)} des ${SILENT[party].several} affichés n’ont pas transmis de données pour au moins une de ces années\u202F; leurs chiffres ne comptent que ce que d’autres ont transmis.`
      : `Un des ${SILENT[party].several} affichés n’a pas transmis de données pour au moins une de ces années\u202F; ses chiffres ne comptent que ce que d’autres ont transmis.`,
  undated: (clock) => `Les affaires dont ${EVENT[clock]} n’a pas de date ne figurent pas dans ces années.`,
  undatedMonth: (clock) =>
    `Les affaires dont ${EVENT[clock]} n’est pas connue au mois près ne figurent dans aucune de ces lignes.`,
  clock: (clock) => YEAR[clock],
  partyCounting: (part) =>
    `Une partie compte chaque affaire dans laquelle elle joue ce rôle\u202F: ${part}. Plusieurs services ou rôles dans une affaire comptent une seule fois.`,
  caseCounting: (part) =>
    `Une affaire compte lorsqu’au moins un État y joue ce rôle\u202F: ${part}. Plusieurs services ou rôles dans une affaire comptent une seule fois.`,
  panelCounting: (part) =>
    `Une affaire compte lorsqu’au moins un des services y joue ce rôle\u202F: ${part}. Plusieurs services ou rôles dans une affaire comptent une seule fois.`,
  unit: (code) => `Une unité telle que ${code} est comptée séparément de son service.`,
  coverage: (metric, known, of) =>
    `${metric}\u202F: le nombre est connu pour ${grouped(known)} affaires sur ${grouped(of)}.`,
  censored: () =>
    'Seules les affaires closes ont une durée et sont comptées ici\u202F; case-duration-open-share indique combien étaient encore en cours à la fin de chaque année.',
  yearNotStated: () =>
    'Les affaires sans date de ce type figurent à la ligne «\u202FAnnée non indiquée\u202F» et sont comprises dans les totaux.',
  timeNotStated: (row) =>
    `Les affaires dont la date n’est connue qu’à l’année près, ou pas du tout, figurent à la ligne «\u202F${row}\u202F» et sont comprises dans les totaux.`,
  oneTeller: () =>
    'Chaque demande compte une seule fois, selon une seule parole\u202F: celle de l’État de la ligne si sa propre source contient de telles demandes dans l’année\u202F; sinon celle des sources contenant des demandes entre plusieurs États\u202F; sinon celle de ses seuls partenaires (u).',
  panel: (agencies, years) =>
    agencies > 1
      ? `À périmètre constant\u202F: seulement les affaires des ${grouped(agencies)} services qui ont transmis leurs données chaque année de ${years}.`
      : `À périmètre constant\u202F: seulement les affaires du seul service qui a transmis ses données chaque année de ${years}.`,
  publishedSum: () =>
    'Le total est la somme des lignes publiées affichées, qui ne se recoupent pas\u202F; il n’est pas compté à partir des affaires.',
};

export const MIRROR: Sentences['mirror'] = {
  title: () => 'Demandes telles que les rapportent leurs expéditeurs et leurs destinataires',
  noRequests: () => 'Aucune source de cette publication n’a transmis de demandes.',
  oneSided: () =>
    'x\u202F: aucune source ne parle pour ce côté, ou celle qui le fait n’a aucune demande de ce côté dans l’année.',
  severalSources: () =>
    'Plusieurs sources parlent pour un même État. Chacune a ses propres lignes\u202F; elles peuvent contenir les mêmes demandes ou d’autres.',
  speaksFor: () =>
    'Une source parle pour l’État qui a envoyé ou reçu chacune des demandes qu’elle contient. Celle qui contient des demandes entre plusieurs États, ou entre deux seulement, ne parle pour aucun\u202F: elle figure parmi les autres.',
  clock: () =>
    'L’année d’une demande est celle de sa réception, des deux côtés\u202F; ce qu’un expéditeur enregistre sans elle figure dans l’année ZZ, non indiquée.',
  namedStates: () =>
    'Les demandes dont un État est non indiqué ou confidentiel ne figurent dans aucune ligne.',
};
