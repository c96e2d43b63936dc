import type { ColumnSample } from './column-sample.ts';

/** The list of partners, which is no column of ours: it becomes participations. */
export const PARTNERS = 'partner_countries';

/** The number of identical cases for which a row stands. */
export const WEIGHT = 'weight';

/**
 * Words by which headers name our fields, in English, German, French and Spanish, without accents; the more particular field
 * stands before the more general one. A guess is only a proposal: the steward reads it.
 */
const WORDS: readonly (readonly [field: string, words: RegExp])[] = [
  [
    'case_id',
    /^(case|crime|fall|dossier|caso) ?(id|no|number|nr|kennung|ref|reference)\b|^(id|ref|reference|fallkennung)$/,
  ],
  [
    'disposition_on',
    /(outcome|disposition|decision|result) ?(date|on)|date of (outcome|decision)|erledigt am|fecha de resolucion/,
  ],
  ['closed_on', /clos(ed|ing|ure)|abgeschlossen|cloture|cierre|end date/],
  [
    'opened_on',
    /open(ed|ing)?\b|regist(ered|ration)|eroffnet|ouverture|apertura|start date|^(month|date|year|datum|fecha)$/,
  ],
  [
    PARTNERS,
    /partner|countries|other (country|state)|beteiligte staaten|pays partenaires|paises|citizenship/,
  ],
  ['lead_country', /lead (country|state)|federfuhrend|^(country|state|staat|land|pays|pais)\b|country of/],
  ['arrests', /arrest|festnahme|detenid|detencion/],
  ['victims_identified', /victims? identified|^victims$|opfer|victimes|victimas/],
  ['assets_frozen_eur', /(assets?|avoirs|bienes|vermogen).*|frozen|gesichert/],
  ['crime_iccs', /crime|offen[cs]e|delikt|straftat|infraction|delito|exploitation type|type ?of ?exploit/],
  ['disposition', /outcome|disposition|^result|erledigung|ausgang|issue|resultado/],
  ['status', /^(case |fall |dossier )?(status|stand|statut|estado)$/],
  ['channels', /channel|kanal|canal/],
  [WEIGHT, /^(n|count|cases|number of cases|anzahl|falle|nombre|numero|total)$/],
];

/** The field that each column seems to fill, by the name of the field; each column and each field once. */
export function guessFields(
  columns: readonly ColumnSample[],
  fields: readonly string[],
): ReadonlyMap<string, ColumnSample> {
  const guessed = new Map<string, ColumnSample>();
  for (const column of columns) {
    if (fields.includes(column.name)) guessed.set(column.name, column);
  }
  const taken = new Set(guessed.values());
  for (const [field, words] of WORDS) {
    const column = columns.find((candidate) => !taken.has(candidate) && words.test(folded(candidate.name)));
    if (column === undefined || guessed.has(field)) continue;
    guessed.set(field, column);
    taken.add(column);
  }
  return guessed;
}

/** A header in small letters without accents, its words apart. */
function folded(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}
