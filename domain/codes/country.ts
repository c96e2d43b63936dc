import countries from 'i18n-iso-countries';
import type { CodeList } from './code-list.ts';

/** A party that exists and may not be named (user-assigned range of ISO 3166-1). */
export const CONFIDENTIAL_COUNTRY = 'QZ';

/** Codes that are no State of ISO 3166-1; they stand after the others. */
export const NOT_ISO: CodeList = [
  { code: 'XK', label: 'Kosovo', definition: 'User-assigned code; not in ISO 3166-1.' },
  { code: 'QZ', label: 'Confidential', definition: 'A State that took part and may not be named.' },
  { code: 'ZZ', label: 'Not stated', definition: 'A State took part and the source does not say which.' },
];

/** Other spellings seen in real files, and the code that is stored. */
const ALIAS: Readonly<Record<string, string>> = { EL: 'GR', UK: 'GB', XKX: 'XK', Y1: 'XK' };

/** Short names in use, where the package has a long or an older one. */
const SHORT_NAME: Readonly<Record<string, string>> = {
  CG: 'Congo',
  CI: "Côte d'Ivoire",
  CN: 'China',
  CZ: 'Czechia',
  GM: 'Gambia',
  IR: 'Iran',
  MK: 'North Macedonia',
  RU: 'Russia',
  TZ: 'Tanzania',
  US: 'United States',
};

const isoNames = { ...countries.getNames('en', { select: 'official' }), ...SHORT_NAME };

/** All States: ISO 3166-1 alpha-2 by English name, then Kosovo, confidential and not stated. */
export const COUNTRY: CodeList = [
  ...Object.entries(isoNames)
    .filter(([code]) => code !== 'XK')
    .map(([code, label]) => ({ code, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  ...NOT_ISO,
];

const KNOWN = new Set(COUNTRY.map((entry) => entry.code));

/**
 * The stored code of a State for what a file says: an ISO alpha-2 code or a documented alias (`EL` is GR, `UK` is GB).
 * `undefined` when it is neither; case matters, because `no` and `NO` come from different mistakes.
 */
export function countryCode(text: string): string | undefined {
  const code = ALIAS[text] ?? text;
  return KNOWN.has(code) ? code : undefined;
}

/** ISO 3166-1 alpha-3 of a stored code, offered on export; `undefined` for codes outside ISO. */
export function alpha3(code: string): string | undefined {
  if (code === 'XK') return 'XKX';
  if (code === 'QZ') return 'QZZ';
  if (code === 'ZZ') return 'ZZZ';
  return countries.alpha2ToAlpha3(code);
}
