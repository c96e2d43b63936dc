import { caseWith } from '../../findings/changed-bundle.ts';
import type { CorpusFile } from '../corpus-file.ts';

const arrests = (cell: string) => caseWith('arrests', cell);
const frozen = (cell: string) => caseWith('assets_frozen_eur', cell);
const COUNT = ['COUNT_MALFORMED cases.csv:2'];
const AMOUNT = ['AMOUNT_MALFORMED cases.csv:2'];

/** Counts and amounts as people and programs write them. */
export const NUMBER_FILES: readonly CorpusFile[] = [
  ['loaded', 'a count of zero', arrests('0')],
  ['loaded', 'no count', arrests('')],
  ['loaded', 'the largest count', arrests('999999999')],
  ['refused', 'a count beyond the largest', arrests('1000000000'), COUNT],
  ['refused', 'a count below zero', arrests('-1'), COUNT],
  ['refused', 'a count of minus zero', arrests('-0'), COUNT],
  ['refused', 'a count with a plus', arrests('+3'), COUNT],
  ['refused', 'a count with a leading zero', arrests('03'), COUNT],
  ['refused', 'a count with a decimal', arrests('3.0'), COUNT],
  ['refused', 'a count with a point of thousands', arrests('1.000'), COUNT],
  ['refused', 'a count with a comma of thousands', arrests('"1,000"'), COUNT],
  ['refused', 'a count with a blank of thousands', arrests('1 000'), COUNT],
  ['refused', 'a count with a narrow no-break space of thousands', arrests('1\u202f000'), COUNT],
  ['refused', 'a count with an apostrophe of thousands', arrests("1'000"), COUNT],
  ['refused', 'a count with an exponent', arrests('1e3'), COUNT],
  ['refused', 'a count in hexadecimal', arrests('0x1F'), COUNT],
  ['refused', 'a count with an underscore', arrests('1_000'), COUNT],
  ['refused', 'a count in Arabic-Indic digits', arrests('\u0663'), COUNT],
  ['refused', 'a count in full-width digits', arrests('\uff13'), COUNT],
  ['refused', 'a count in a superscript', arrests('\u00b3'), COUNT],
  ['refused', 'a count in letters', arrests('three'), COUNT],
  ['refused', 'a count with its unit', arrests('3 persons'), COUNT],
  ['refused', 'a range of counts', arrests('1-4'), COUNT],
  ['refused', 'a count hidden by a sign of less', arrests('<5'), COUNT],
  ['refused', 'a count hidden by an asterisk', arrests('*'), COUNT],
  ['refused', 'a count hidden by two points', arrests('..'), COUNT],
  ['refused', 'a count hidden by a hyphen', arrests('-'), COUNT],
  ['refused', 'a count hidden by a letter', arrests('c'), COUNT],
  ['refused', 'a count that is null in words', arrests('NULL'), COUNT],
  ['refused', 'a count that is NA', arrests('NA'), COUNT],
  ['refused', 'a count that is no number', arrests('NaN'), COUNT],
  ['refused', 'a count without end', arrests('Infinity'), COUNT],
  ['refused', 'a count that is an error of Excel', arrests('#N/A'), COUNT],
  ['loaded', 'the largest amount', frozen('999999999999999.99')],
  ['refused', 'an amount beyond the largest', frozen('1000000000000000'), AMOUNT],
  ['refused', 'an amount with three decimals', frozen('1.234'), AMOUNT],
  ['refused', 'an amount with a decimal comma', frozen('"1250000,50"'), AMOUNT],
  ['refused', 'an amount with both separators', frozen('"1,250,000.50"'), AMOUNT],
  ['refused', 'an amount with its currency', frozen('\u20ac1250'), AMOUNT],
  ['refused', 'an amount that begins with its point', frozen('.5'), AMOUNT],
  ['refused', 'an amount that ends with its point', frozen('5.'), AMOUNT],
  ['refused', 'an amount below zero in brackets', frozen('(5)'), AMOUNT],
];
