import type { HeaderKind } from './header-words.ts';
import type { PersonalKind } from './personal-kind.ts';

const WORDS: Readonly<Record<PersonalKind | HeaderKind, string>> = {
  E_MAIL: 'an e-mail address',
  IBAN: 'the number of a bank account',
  CARD: 'the number of a payment card',
  NATIONAL_ID: 'a national number of a person',
  IP_ADDRESS: 'an address on the Internet',
  MAC_ADDRESS: 'the address of a network card',
  LINK: 'a link',
  COORDINATES: 'a place on the map',
  BIRTH_DATE: 'a date of birth',
  PHONE: 'a telephone number',
  HANDLE: 'the name of an account',
  NAME: 'the name of a person',
  NAME_WORD: 'a column of names or persons',
  BIRTH_WORD: 'a column of births or ages',
  TRAIT_WORD: 'a column of traits of persons',
  PLACE_WORD: 'a column of addresses or places',
  CONTACT_WORD: 'a column of contacts or accounts',
  DEVICE_WORD: 'a column of devices or network addresses',
  DOCUMENT_WORD: 'a column of documents, plates or bank accounts',
  TEXT_WORD: 'a column of free text',
};

/** What a kind of personal data is called in a sentence, with its article. */
export function describeKind(kind: PersonalKind | HeaderKind): string {
  return WORDS[kind];
}
