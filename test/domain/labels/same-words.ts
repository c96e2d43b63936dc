import type { ListName } from '#domain/labels/english';

type Same = Readonly<Partial<Record<ListName, readonly string[]>>>;

const NAMES_OF_SYSTEMS = ['SIENA (Europol)', 'I-24/7 (INTERPOL)', 'CyberTipline (NCMEC)'];

/** The labels that are the same in English and the other language, each looked at by a person; any other is not translated. */
export const SAME_IN_BOTH: Readonly<Record<'fr' | 'es', Same>> = {
  fr: {
    agency: ['Europol', 'Eurojust', 'Frontex', 'INTERPOL', 'NCMEC'],
    channel: NAMES_OF_SYSTEMS,
    crime: ['Corruption'],
    dimension: ['Instrument'],
    instrument: ['Extradition'],
    role: ['Source'],
    unit: ['%', 'EUR'],
  },
  es: {
    agency: ['Europol', 'Eurojust', 'Frontex', 'INTERPOL', 'UNODC', 'NCMEC'],
    channel: NAMES_OF_SYSTEMS,
    figure_status: ['provisional'],
    unit: ['%', 'EUR'],
  },
};
