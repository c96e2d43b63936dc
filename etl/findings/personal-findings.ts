import type { FindingEntry } from './finding-entry.ts';

/** Findings about what looks like a person in a file that claims to be anonymised. */
export const PERSONAL_FINDING = {
  CELL_PERSONAL: {
    level: 'cell',
    severity: 'error',
    title: 'A cell looks as if it leads to a person',
    rule: 'No cell holds an e-mail address, a telephone number, a network address, a bank account, a payment card, a national number, coordinates, a date of birth, the name of a person, the name of an account or a link, however it is spelt.',
    mend: 'Take the value out at the source, or replace it with a pseudonym made for this purpose; then look for others like it.',
  },
  NUMBERS_PERSONAL: {
    level: 'header',
    severity: 'error',
    title: 'The codes in a column look like national numbers of persons or card numbers',
    rule: 'A code in a bundle is a pseudonym. National numbers and card numbers end with a check digit, which fits one in ten other numbers by chance. Codes of the same shape are refused when it fits three in four of them (of a national number: five codes or more).',
    mend: 'Replace the codes at the source: with running numbers, or with keyed hashes.',
  },
  NOTES_PERSONAL: {
    level: 'bundle',
    severity: 'error',
    title: 'The notes of the manifest look as if they lead to a person',
    rule: 'What is refused in a cell is refused in the notes, because they are shown with the figures: no names, addresses, telephone numbers or links.',
    mend: 'Take it out of the notes. A contact of the source belongs into the letter that comes with the bundle.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
