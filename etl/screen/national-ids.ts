import { validate as isVnr } from 'stdnum/lib/cjs/at/vnr.js';
import { validate as isJmbg } from 'stdnum/lib/cjs/ba/jmbg.js';
import { validate as isInsz } from 'stdnum/lib/cjs/be/insz.js';
import { validate as isEgn } from 'stdnum/lib/cjs/bg/egn.js';
import { validate as isAhv } from 'stdnum/lib/cjs/ch/ssn.js';
import { validate as isRodneCislo } from 'stdnum/lib/cjs/cz/rc.js';
import { validate as isIdnr } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as isSvnr } from 'stdnum/lib/cjs/de/svnr.js';
import { validate as isCpr } from 'stdnum/lib/cjs/dk/cpr.js';
import { validate as isDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as isNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as isNss } from 'stdnum/lib/cjs/es/nss.js';
import { validate as isHetu } from 'stdnum/lib/cjs/fi/hetu.js';
import { validate as isNir } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as isNino } from 'stdnum/lib/cjs/gb/nino.js';
import { validate as isAmka } from 'stdnum/lib/cjs/gr/amka.js';
import { validate as isOib } from 'stdnum/lib/cjs/hr/oib.js';
import { validate as isPps } from 'stdnum/lib/cjs/ie/pps.js';
import { validate as isKennitala } from 'stdnum/lib/cjs/is/kennitala.js';
import { validate as isCodiceFiscale } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as isAsmensKodas } from 'stdnum/lib/cjs/lt/asmens.js';
import { validate as isPersonasKods } from 'stdnum/lib/cjs/lv/pvn.js';
import { validate as isBsn } from 'stdnum/lib/cjs/nl/bsn.js';
import { validate as isFodselsnummer } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { validate as isPesel } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as isCartaoCidadao } from 'stdnum/lib/cjs/pt/cc.js';
import { validate as isNifPt } from 'stdnum/lib/cjs/pt/nif.js';
import { validate as isCnp } from 'stdnum/lib/cjs/ro/cnp.js';
import { validate as isPersonnummer } from 'stdnum/lib/cjs/se/personnummer.js';
import { validate as isKimlik } from 'stdnum/lib/cjs/tr/tckimlik.js';
import { validate as isRntrc } from 'stdnum/lib/cjs/ua/rntrc.js';
import { validate as isSsn } from 'stdnum/lib/cjs/us/ssn.js';

/**
 * How much a number of a scheme says by itself. `FORM`: enough, nothing else is written so. `ONE`: one such number in a
 * column of other things (two checks, or one of 97). `MANY`: most numbers of a column (one check of 10 to 31 values).
 * `WORD`: only next to a word, because a dated running number passes too.
 */
export type IdStrength = 'FORM' | 'ONE' | 'MANY' | 'WORD';

/** A national number of persons. `form` is the source of a pattern for the number as it is written. */
export type NationalId = {
  readonly name: string;
  readonly form: string;
  readonly strength: IdStrength;
  readonly validate: (text: string) => { readonly isValid: boolean };
};

const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
const DDMMYY = `${DAY}${MONTH}\\d\\d`;
const YYMMDD = `\\d\\d${MONTH}${DAY}`;

/**
 * The numbers of persons in Europe that have a check digit, and two that have none and are judged by a word alone.
 * Estonia and Lithuania share a scheme, so do Czechia and Slovakia, and the States that kept the Yugoslav one.
 * Source: the validators of `stdnum`; those that ignore the birth date get it from `form`.
 */
export const NATIONAL_IDS: readonly NationalId[] = [
  {
    name: 'IT codice fiscale',
    form: '[A-Z]{6}\\d\\d[A-EHLMPRST]\\d\\d[A-Z]\\d{3}[A-Z]',
    strength: 'FORM',
    validate: isCodiceFiscale,
  },
  {
    name: 'BE rijksregisternummer',
    form: '\\d\\d\\.\\d\\d\\.\\d\\d-\\d{3}\\.\\d\\d',
    strength: 'FORM',
    validate: isInsz,
  },
  { name: 'CH AHV', form: '756\\.\\d{4}\\.\\d{4}\\.\\d\\d', strength: 'FORM', validate: isAhv },
  {
    name: 'CZ SK rodné číslo',
    form: '\\d\\d[0-8]\\d[0-3]\\d/\\d{4}',
    strength: 'FORM',
    validate: isRodneCislo,
  },
  {
    name: 'FR NIR',
    form: '[1-478] \\d\\d \\d\\d \\d[\\dAB] \\d{3} \\d{3} \\d\\d',
    strength: 'FORM',
    validate: isNir,
  },
  { name: 'BE rijksregisternummer', form: '\\d{11}', strength: 'ONE', validate: isInsz },
  { name: 'CH AHV', form: '756\\d{10}', strength: 'ONE', validate: isAhv },
  { name: 'ES NSS', form: '\\d{12}', strength: 'ONE', validate: isNss },
  { name: 'FR NIR', form: '[1-478]\\d{4}\\d[\\dAB]\\d{8}', strength: 'ONE', validate: isNir },
  { name: 'NO fødselsnummer', form: '[0-7]\\d[0145]\\d{8}', strength: 'ONE', validate: isFodselsnummer },
  { name: 'JMBG', form: `${DAY}${MONTH}[09]\\d{8}`, strength: 'ONE', validate: isJmbg },
  { name: 'RO CNP', form: `[1-9]${YYMMDD}\\d{6}`, strength: 'ONE', validate: isCnp },
  { name: 'AT VSNR', form: `\\d{4}${DAY}(?:0[1-9]|1[0-5])\\d\\d`, strength: 'MANY', validate: isVnr },
  { name: 'BG EGN', form: `\\d\\d(?:[024][1-9]|[135][0-2])${DAY}\\d{4}`, strength: 'MANY', validate: isEgn },
  { name: 'CZ SK rodné číslo', form: '\\d{10}', strength: 'MANY', validate: isRodneCislo },
  { name: 'DE IdNr', form: '[1-9]\\d{10}', strength: 'MANY', validate: isIdnr },
  { name: 'DE SVNR', form: '\\d{8}[A-Z]\\d{3}', strength: 'MANY', validate: isSvnr },
  { name: 'EE LT isikukood', form: `[1-6]${YYMMDD}\\d{4}`, strength: 'MANY', validate: isAsmensKodas },
  { name: 'ES DNI', form: '\\d\\d\\.?\\d{3}\\.?\\d{3}-?[A-Z]', strength: 'MANY', validate: isDni },
  { name: 'ES NIE', form: '[XYZ]-?\\d{7}-?[A-Z]', strength: 'MANY', validate: isNie },
  { name: 'FI henkilötunnus', form: `${DDMMYY}[-+A-FU-Y]\\d{3}[0-9A-Y]`, strength: 'MANY', validate: isHetu },
  { name: 'GR AMKA', form: `${DDMMYY}\\d{5}`, strength: 'MANY', validate: isAmka },
  { name: 'HR OIB', form: '\\d{11}', strength: 'MANY', validate: isOib },
  { name: 'IE PPS', form: '\\d{7}[A-W][A-IW]?', strength: 'MANY', validate: isPps },
  { name: 'IS kennitala', form: `${DDMMYY}-?\\d{3}[09]`, strength: 'MANY', validate: isKennitala },
  { name: 'LV personas kods', form: '[0-3]\\d{5}-?\\d{5}', strength: 'MANY', validate: isPersonasKods },
  { name: 'NL BSN', form: '\\d{9}', strength: 'MANY', validate: isBsn },
  { name: 'PL PESEL', form: '\\d{11}', strength: 'MANY', validate: isPesel },
  { name: 'PT cartão de cidadão', form: '\\d{9}[A-Z0-9]{2}\\d', strength: 'MANY', validate: isCartaoCidadao },
  { name: 'PT NIF', form: '[1-3]\\d{8}', strength: 'MANY', validate: isNifPt },
  {
    name: 'SE personnummer',
    form: '(?:\\d\\d)?\\d{6}[-+]\\d{4}',
    strength: 'MANY',
    validate: isPersonnummer,
  },
  { name: 'TR T.C. kimlik', form: '[1-9]\\d{10}', strength: 'MANY', validate: isKimlik },
  { name: 'UA РНОКПП', form: '\\d{10}', strength: 'MANY', validate: isRntrc },
  { name: 'DK CPR', form: `${DDMMYY}-?\\d{4}`, strength: 'WORD', validate: isCpr },
  { name: 'GB NINO', form: '[A-Z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]', strength: 'WORD', validate: isNino },
  { name: 'US SSN', form: '\\d{3}-\\d\\d-\\d{4}', strength: 'WORD', validate: isSsn },
];
