import { ALL } from '#domain/codes/code-list';
import type { Kind } from './column.ts';

const PSEUDONYM = /^[A-Za-z0-9._-]{1,64}$/;
const AGENCY = /^[A-Za-z0-9._-]{1,40}$/;
const LONGEST_LABEL = 200;
/** Line ends, tabs, and characters that Unicode has not assigned. */
const NO_NAME = /[\r\n\t\p{Cn}]/u;

/** The pseudonym of a case, unique in its source. */
export const CASE_ID_KIND: Kind<string> = {
  isFree: true,
  form: '1 to 64 of `A-Z a-z 0-9 . _ -`',
  parse: (text) => (PSEUDONYM.test(text) ? text : { problem: 'CASE_ID_MALFORMED' }),
};

/** The pseudonym of a request, unique in its source. */
export const REQUEST_ID_KIND: Kind<string> = {
  isFree: true,
  form: '1 to 64 of `A-Z a-z 0-9 . _ -`',
  parse: (text) => (PSEUDONYM.test(text) ? text : { problem: 'REQUEST_ID_MALFORMED' }),
};

/** The code of an agency. `ALL` means all agencies together and is none of them. */
export const AGENCY_KIND: Kind<string> = {
  isFree: true,
  form: '1 to 40 of `A-Z a-z 0-9 . _ -`',
  parse: (text) => (AGENCY.test(text) && text !== ALL ? text : { problem: 'AGENCY_MALFORMED' }),
};

/** A name for people, on one line. */
export const LABEL_KIND: Kind<string> = {
  isFree: true,
  form: 'text of at most 200 characters',
  parse: (text) =>
    text.length <= LONGEST_LABEL && !NO_NAME.test(text) ? text : { problem: 'LABEL_MALFORMED' },
};

/** Yes or no. */
export const FLAG_KIND: Kind<boolean> = {
  form: '`Y` or `N`',
  parse: (text) => (text === 'Y' || text === 'N' ? text === 'Y' : { problem: 'FLAG_MALFORMED' }),
};
