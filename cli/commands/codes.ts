import { Command } from 'commander';
import { AGENCY_TYPE, BODY, PARTY_TYPE } from '#domain/codes/agency';
import { CASE_STATUS, CONFIDENTIALITY } from '#domain/codes/case-status';
import { CHANNEL } from '#domain/codes/channel';
import { COUNTRY } from '#domain/codes/country';
import { CRIME } from '#domain/codes/crime';
import { INSTRUMENT } from '#domain/codes/instrument';
import { OUTCOME, REFUSAL_GROUND } from '#domain/codes/outcome';
import { RESULT, URGENCY } from '#domain/codes/request';
import { ROLE } from '#domain/codes/role';
import { alignedLines } from '../aligned.ts';
import { programName } from '../program-name.ts';
import { Refusal } from '../refusal.ts';

type Coded = { readonly code: string; readonly label: string };

const listed = (list: Readonly<Record<string, string | { readonly label: string }>>): readonly Coded[] =>
  Object.entries(list).map(([code, said]) => ({ code, label: typeof said === 'string' ? said : said.label }));

/** The code lists that cells of a bundle are written with, by the names that findings give them. */
const LISTS: Readonly<Record<string, readonly Coded[]>> = {
  'agency type': listed(AGENCY_TYPE),
  body: BODY,
  'case status': listed(CASE_STATUS),
  channel: listed(CHANNEL),
  confidentiality: listed(CONFIDENTIALITY),
  country: COUNTRY,
  crime: CRIME,
  instrument: listed(INSTRUMENT),
  outcome: listed(OUTCOME),
  'party type': listed(PARTY_TYPE),
  'refusal ground': listed(REFUSAL_GROUND),
  result: listed(RESULT),
  role: listed(ROLE),
  urgency: listed(URGENCY),
};

/** `liaison codes`: the code lists, or the codes of one with their labels. */
export function codesCommand(): Command {
  return new Command('codes')
    .description('list the code lists of the bundle, or the codes of one')
    .argument('[list...]', 'the name of a list, such as outcome')
    .action((words: readonly string[]) => {
      process.stdout.write(`${codeLines(words.join(' ')).join('\n')}\n`);
    });
}

/** The lines for a list; for no name, the names of the lists. Refuses a name that no list has. */
export function codeLines(name: string): readonly string[] {
  if (name === '') return Object.entries(LISTS).map(([list, codes]) => `${list} (${codes.length})`);
  const codes = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
  if (codes === undefined) throw new Refusal(`there is no list ${name}: ${programName()} codes names them`);
  return alignedLines(codes.map(({ code, label }) => [code, label]));
}
