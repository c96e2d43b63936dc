import type { Mapping } from '../mapping-schema.ts';

const exact = (code: string) => ({ code, match: 'exact' }) as const;
const broader = (code: string) => ({ code, match: 'broader' }) as const;

/** An export as spreadsheet programs in German write it: Windows-1252, semicolons, `dd.mm.yyyy`, decimal comma, German words. */
export const GERMAN_EXPORT: Mapping = {
  mapping_version: '1',
  name: 'german-export',
  description:
    'An export in German: Windows-1252, semicolons between cells, dates as 31.12.2024, numbers as 1.250.000,50, lists with a comma. Partners have no role.',
  dialect: { encoding: 'windows-1252', delimiter: ';' },
  formats: {
    dates: ['dd.mm.yyyy', 'mm.yyyy', 'yyyy'],
    list_separator: ',',
    thousands: '.',
    decimal: ',',
    yes: ['ja', 'Ja'],
    no: ['nein', 'Nein'],
    empty: ['-', 'k. A.', 'unbekannt'],
  },
  case_id: { column: 'Fallkennung' },
  case: {
    opened_on: { column: 'Eröffnet am' },
    closed_on: { column: 'Abgeschlossen am' },
    status: { column: 'Status', crosswalk: 'status', when_empty: 'UNKNOWN' },
    lead_country: { column: 'Federführender Staat', crosswalk: 'staat', when_empty: 'ZZ' },
    crime_iccs: { column: 'Delikt', crosswalk: 'delikt', when_empty: 'ZZ' },
    cyber_flag: { column: 'Cyberbezug' },
    channels: { column: 'Kanal', crosswalk: 'kanal' },
    disposition: { column: 'Erledigung', crosswalk: 'erledigung', when_empty: 'NOT_RECORDED' },
    disposition_on: { column: 'Erledigt am' },
    arrests: { column: 'Festnahmen' },
    assets_frozen_eur: { column: 'Gesicherte Vermögenswerte' },
  },
  parties: [
    {
      party_type: 'STATE',
      role: 'LEAD',
      country: { column: 'Federführender Staat', crosswalk: 'staat', when_empty: 'ZZ' },
    },
    {
      party_type: 'STATE',
      role: 'PARTNER_UNSPEC',
      country: { column: 'Beteiligte Staaten', crosswalk: 'staat', list_separator: ',' },
    },
    {
      party_type: 'BODY',
      role: 'PARTNER_UNSPEC',
      agency: 'EUROPOL',
      when: { column: 'Europol beteiligt' },
    },
  ],
  crosswalks: {
    status: {
      offen: exact('OPEN'),
      abgeschlossen: exact('CLOSED'),
      ruhend: exact('SUSPENDED'),
    },
    staat: {
      Deutschland: exact('DE'),
      Österreich: exact('AT'),
      Schweiz: exact('CH'),
      Frankreich: exact('FR'),
      Niederlande: exact('NL'),
      Belgien: exact('BE'),
      Polen: exact('PL'),
      Tschechien: exact('CZ'),
      Italien: exact('IT'),
      Spanien: exact('ES'),
      'Vereinigtes Königreich': exact('GB'),
      'Vereinigte Staaten': exact('US'),
    },
    delikt: {
      Betrug: exact('0701'),
      Geldwäsche: exact('07041'),
      Menschenhandel: exact('0204'),
      Schleusung: exact('08051'),
      Rauschgifthandel: exact('06012'),
      Computerkriminalität: exact('0903'),
      Eigentumskriminalität: exact('05'),
      Sonstiges: {
        code: 'ZZ',
        match: 'none',
        note: 'Some other crime: that it is none of the list is not said.',
      },
    },
    kanal: {
      SIENA: exact('SIENA'),
      Interpol: exact('I247'),
      Verbindungsbeamte: broader('LO'),
      Sonstige: exact('OTHER'),
    },
    erledigung: {
      Festnahme: exact('ARRESTED'),
      Anklage: exact('CHARGED'),
      Verurteilung: exact('CONVICTED'),
      Freispruch: exact('ACQUITTED'),
      'Auskunft erteilt': exact('INFO_PROVIDED'),
      'Auskunft teilweise erteilt': exact('INFO_PARTIAL'),
      Vermögensabschöpfung: exact('ASSETS'),
      Abgabe: exact('TRANSFERRED'),
      Einstellung: {
        code: 'EVIDENTIAL',
        match: 'partial',
        note: 'Also for other grounds than the evidence.',
      },
      'in Bearbeitung': exact('PENDING'),
    },
  },
  ignore: ['Sachgebiet', 'Bemerkung'],
};
