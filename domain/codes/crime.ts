import { type CodeList, NOT_STATED } from './code-list.ts';

/** ICCS version 1.0 (UNODC, March 2015): all of level 1, and the deeper codes that cooperation files use. */
const ICCS = {
  '01': 'Acts leading to death or intending to cause death',
  '0101': 'Intentional homicide',
  '0102': 'Attempted intentional homicide',
  '02': 'Acts causing harm or intending to cause harm to the person',
  '020111': 'Serious assault',
  '0202': 'Acts against liberty',
  '02021': 'Abduction of a minor',
  '020221': 'Kidnapping',
  '0203': 'Slavery and exploitation',
  '02032': 'Forced labour',
  '0204': 'Trafficking in persons',
  '02041': 'Trafficking in persons for sexual exploitation',
  '02042': 'Trafficking in persons for forced labour or services',
  '02043': 'Trafficking in persons for organ removal',
  '02044': 'Trafficking in persons for other purposes',
  '03': 'Injurious acts of a sexual nature',
  '0301': 'Sexual violence',
  '03011': 'Rape',
  '03012': 'Sexual assault',
  '0302': 'Sexual exploitation',
  '03021': 'Sexual exploitation of adults',
  '03022': 'Sexual exploitation of children',
  '030221': 'Child sexual abuse material',
  '030222': 'Child prostitution',
  '030223': 'Sexual grooming of children',
  '030229': 'Other sexual exploitation of children',
  '04': 'Acts against property involving violence or threat against a person',
  '0401': 'Robbery',
  '05': 'Acts against property only',
  '0501': 'Burglary',
  '05012': 'Burglary of private residential premises',
  '0502': 'Theft',
  '05021': 'Theft of a motorized vehicle or parts thereof',
  '0503': 'Intellectual property offences',
  '06': 'Acts involving controlled drugs or other psychoactive substances',
  '0601': 'Unlawful acts involving controlled drugs or precursors',
  '06012': 'Unlawful trafficking, cultivation or production not for personal consumption',
  '0602': 'Unlawful acts involving alcohol, tobacco or other controlled substances',
  '07': 'Acts involving fraud, deception or corruption',
  '0701': 'Fraud',
  '07011': 'Finance fraud',
  '0702': 'Forgery/counterfeiting',
  '07021': 'Counterfeiting means of payment',
  '0703': 'Corruption',
  '07031': 'Bribery',
  '0704': 'Acts involving the proceeds of crime',
  '07041': 'Money laundering',
  '07042': 'Illicit trafficking in cultural property',
  '08': 'Acts against public order, authority and provisions of the State',
  '0804': 'Acts contrary to public revenue or regulatory provisions',
  '08041': 'Acts against customs regulations',
  '0805': 'Acts related to migration',
  '08051': 'Smuggling of migrants offences',
  '0806': 'Acts against the justice system',
  '09': 'Acts against public safety and State security',
  '0901': 'Acts involving weapons, explosives and other destructive materials',
  '09012': 'Trafficking of weapons and explosives',
  '0903': 'Acts against computer systems',
  '09031': 'Unlawful access to a computer system',
  '09032': 'Unlawful interference with a computer system or computer data',
  '09033': 'Unlawful interception or access of computer data',
  '0905': 'Acts related to an organized criminal group',
  '09051': 'Participation in an organized criminal group',
  '0906': 'Terrorism',
  '09062': 'Financing of terrorism',
  '10': 'Acts against the natural environment',
  '1001': 'Acts that cause environmental pollution or degradation',
  '1002': 'Acts involving the movement or dumping of waste',
  '1003': 'Trade or possession of protected or prohibited species',
  '1004': 'Acts that result in the depletion or degradation of natural resources',
  '11': 'Other criminal acts not elsewhere classified',
  '1101': 'Acts under universal jurisdiction',
  '11012': 'Piracy',
  '11013': 'War crimes',
} as const;

/** The codes of the list: those of ICCS, and `ZZ`. */
export type CrimeCode = keyof typeof ICCS | typeof NOT_STATED;

/** Code lengths of ICCS levels 1 to 4: section, division, group, class. */
const LEVEL_LENGTHS = [2, 4, 5, 6];

/** Length of a level 1 code: the sections that partition all crime. */
export const CRIME_SECTION_LENGTH = 2;

/**
 * The next higher code that the list holds: the code cut to 5, 4, then 2 characters; `undefined` for a section or `ZZ`.
 * Source: ICCS 1.0, part I, on the numbering of categories.
 */
export function crimeParent(code: string): string | undefined {
  return LEVEL_LENGTHS.filter((length) => length < code.length)
    .map((length) => code.slice(0, length))
    .findLast((candidate) => candidate in ICCS);
}

/** The ICCS list in code order, ending with `ZZ` for a crime that the source does not state. */
export const CRIME: CodeList = [
  ...Object.entries(ICCS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, label]) => {
      const parent = crimeParent(code);
      return { code, label, ...(parent ? { parent } : {}) };
    }),
  { code: NOT_STATED, label: 'Crime not stated' },
];
