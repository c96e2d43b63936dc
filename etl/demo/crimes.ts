/** Kinds of crime that cooperate alike: who leads, who is asked, how, and what comes of it. */
export type CrimeKind =
  | 'VIOLENCE'
  | 'EXPLOITATION'
  | 'CHILD'
  | 'PROPERTY'
  | 'DRUGS'
  | 'FRAUD'
  | 'MIGRATION'
  | 'STATE'
  | 'CYBER'
  | 'TERRORISM'
  | 'ENVIRONMENT';

/** One crime of the mix: its relative frequency at the beginning and at the end of the years. */
export type DemoCrime = {
  readonly code: string;
  readonly kind: CrimeKind;
  readonly first: number;
  readonly last: number;
};

/** Code, frequency in 2014, frequency in 2025. Cybercrime and child sexual exploitation grow; property crime shrinks. */
const MIX: Readonly<Record<CrimeKind, string>> = {
  DRUGS: '0601 3 2.5, 06012 18 16',
  FRAUD:
    '0701 12 13, 07011 2.5 4, 0702 1.5 1.2, 07021 3 1.6, 0703 .6 .8, 07031 .5 .5, 07041 8.5 9, 07042 .3 .4',
  CYBER: '0903 1 2, 09031 1.4 3.4, 09032 .9 3.2, 09033 .3 .6',
  CHILD: '03022 .7 1.3, 030221 2.4 6.6, 030222 .4 .5, 030223 .5 2.2, 030229 .3 .5',
  EXPLOITATION: '0204 1.2 1.2, 02041 3.2 2.7, 02042 1 1.8, 02044 .4 .8, 02032 .4 .6, 03021 .7 .7',
  PROPERTY: '0401 2.6 1.6, 0501 3.6 1.9, 05012 3 1.4, 0502 3 2.2, 05021 5.4 3.2, 0503 1 1.2',
  VIOLENCE: '0101 1.8 1.5, 0102 .5 .6, 020111 1 1, 02021 1.3 1.1, 020221 .5 .5, 03011 .8 .9, 03012 .5 .7',
  MIGRATION: '0805 .6 .8, 08051 3.8 5',
  STATE: '0602 1.7 2.1, 0804 1.8 1.7, 08041 1.8 1.4, 0806 .6 .5, 0905 .8 1, 09051 2 2.6, 09012 1.1 1.6',
  TERRORISM: '0906 2 1.3, 09062 .5 .4, 11013 .2 .9',
  ENVIRONMENT: '1002 .4 .9, 1003 .4 .6, 1001 .1 .3, 1004 .1 .2',
};

/** The crimes of the mix. The frequencies are made up. */
// `Object.entries` of a record has exactly its keys; TypeScript widens them to string.
export const CRIMES: readonly DemoCrime[] = [
  ...(Object.entries(MIX) as [CrimeKind, string][]).flatMap(([kind, crimes]) =>
    crimes.split(', ').map((entry) => readCrime(kind, entry)),
  ),
  { code: 'ZZ', kind: 'PROPERTY', first: 2, last: 1.2 },
];

/** Crimes that are named beside the principal one. */
export const RELATED: Readonly<Record<CrimeKind, readonly string[]>> = {
  DRUGS: ['07041', '09051', '09012'],
  FRAUD: ['07041', '0702', '09051', '09031'],
  CYBER: ['0701', '07041', '09031'],
  CHILD: ['030221', '030223', '03011'],
  EXPLOITATION: ['08051', '07041', '09051', '03021'],
  PROPERTY: ['09051', '0702', '07041'],
  VIOLENCE: ['09012', '09051'],
  MIGRATION: ['0702', '09051', '0204'],
  STATE: ['07041', '0702'],
  TERRORISM: ['09012', '09062'],
  ENVIRONMENT: ['08041', '0702'],
};

/** States that meet more in cases of a kind than their size says: routes, markets, places of refuge. */
export const LEANING_FACTOR = 1.9;
export const LEANING: Readonly<Record<CrimeKind, string>> = {
  DRUGS: 'AL BE CO ES MA NL BR',
  FRAUD: 'CH CY GB LT LU MT',
  CYBER: 'EE NL UA US LV',
  CHILD: 'AU CA GB SE US',
  EXPLOITATION: 'BG HU MD RO',
  PROPERTY: 'LT PL RO RS',
  VIOLENCE: 'IE SE TR',
  MIGRATION: 'AT GR HU IT TR',
  STATE: 'BA ME PL UA',
  TERRORISM: 'BE DE FR UA',
  ENVIRONMENT: 'IT NL PT BR',
};

function readCrime(kind: CrimeKind, entry: string): DemoCrime {
  const [code = '', first, last] = entry.split(' ');
  return { code, kind, first: Number(first), last: Number(last) };
}
