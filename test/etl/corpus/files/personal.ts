import { CASE, CASES, casesWith, caseWith } from '../../findings/changed-bundle.ts';
import { agencyNamed, type CorpusFile, caseChanged } from '../corpus-file.ts';

const NAME = ['CELL_PERSONAL agencies.csv:4'];
const AGENCY = ['CELL_PERSONAL cases.csv:2'];
const HEADER = ['COLUMN_PERSONAL cases.csv:1'];
const agency = (cell: string) => caseWith('lead_agency', cell);
const ids = (...caseIds: readonly string[]) =>
  casesWith(`${CASES}\n${caseIds.map((id) => CASE.replace('test-1', id)).join('\n')}\n`);

/** Cells and headers that lead to a person, in a bundle that claims to be anonymised. All made up. */
export const PERSONAL_FILES: readonly CorpusFile[] = [
  ['refused', 'an e-mail address', agency('jane.roe@example.org'), AGENCY, 'an e-mail address'],
  [
    'refused',
    'an e-mail address in full-width letters',
    agencyNamed('\uff4a\uff41\uff4e\uff45\uff20example.org'),
    NAME,
    'an e-mail address',
  ],
  [
    'refused',
    'an e-mail address that is spelt out',
    agencyNamed('jane (at) example (dot) org'),
    NAME,
    'an e-mail address',
  ],
  ['refused', 'a telephone number', agencyNamed('+44 20 7946 0958'), NAME, 'a telephone number'],
  [
    'refused',
    'a telephone number in Arabic-Indic digits',
    agencyNamed('+\u0664\u0664 \u0662\u0660 \u0667\u0669\u0664\u0666 \u0660\u0669\u0665\u0668'),
    NAME,
    'a telephone number',
  ],
  ['refused', 'an address on the Internet', agency('192.0.2.10'), AGENCY, 'an address on the Internet'],
  [
    'refused',
    'an address on the Internet of version 6',
    agencyNamed('2001:db8::1'),
    NAME,
    'an address on the Internet',
  ],
  [
    'refused',
    'an address of a network card',
    agencyNamed('00:00:5E:00:53:01'),
    NAME,
    'the address of a network card',
  ],
  [
    'refused',
    'a bank account',
    agencyNamed('ES91 2100 0418 4502 0005 1332'),
    NAME,
    'the number of a bank account',
  ],
  ['refused', 'a payment card', agencyNamed('4111 1111 1111 1111'), NAME, 'the number of a payment card'],
  ['loaded', 'a payment card whose check is wrong', agencyNamed('4111 1111 1111 1112')],
  ['refused', 'a national number', agencyNamed('DNI 12345678Z'), NAME, 'a national number of a person'],
  ['refused', 'a place on the map', agencyNamed('"41.40338, 2.17403"'), NAME, 'a place on the map'],
  ['refused', 'a date of birth', agencyNamed('born 1980-01-02'), NAME, 'a date of birth'],
  ['refused', 'a name after a title', agencyNamed('Mrs. Roe'), NAME, 'the name of a person'],
  ['refused', 'the name of an account', agencyNamed('@jane_roe'), NAME, 'the name of an account'],
  ['refused', 'a link', agencyNamed('https://example.org/jane'), NAME, 'a link'],
  ['refused', 'an e-mail address in a column of codes', caseChanged('CLOSED', 'jane@example.org'), AGENCY],
  ['refused', 'an e-mail address in a column of counts', caseWith('arrests', 'jane@example.org'), AGENCY],
  [
    'refused',
    'case ids that are payment cards',
    ids('4111111111111111', '5555555555554444'),
    [
      'CASE_NOT_FOUND participations.csv:2',
      'CASE_NOT_FOUND participations.csv:3',
      'LEAD_MISSING cases.csv:2',
      'LEAD_MISSING cases.csv:3',
      'NUMBERS_PERSONAL cases.csv',
    ],
  ],
  ['loaded', 'the host of an agency', agencyNamed('Test police (europol.europa.eu)')],
  ['loaded', 'an agency with a number in its name', agencyNamed('Test unit 24/7')],
  ['refused', 'a column of names', caseWith('suspect_name', 'a'), HEADER, 'a column of names'],
  ['refused', 'a column of dates of birth', caseWith('DateOfBirth', '1980'), HEADER, 'a column of births'],
  ['refused', 'a column of births in German', caseWith('Geburtsdatum', '1980'), HEADER],
  ['refused', 'a column of network addresses', caseWith('ip', 'a'), HEADER],
  ['refused', 'a column of number plates', caseWith('plate', 'a'), HEADER],
  ['refused', 'a column of addresses', caseWith('address', 'a'), HEADER],
  ['refused', 'a column of telephones', caseWith('PHONE2', 'a'), HEADER],
  ['refused', 'a column of notes', caseWith('Notes', 'a'), HEADER, 'a column of free text'],
];
