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
    title: 'The codes in a column are numbers of persons or cards',
    rule: 'Codes are pseudonyms. Codes of one form are refused when three in four of them pass the check digit of a national number (five or more) or of a payment card: by chance one in ten does.',
    mend: 'Replace the codes with keyed hashes or running numbers at the source.',
  },
  NOTES_PERSONAL: {
    level: 'bundle',
    severity: 'error',
    title: 'The notes of the manifest look as if they lead to a person',
    rule: 'What is refused in a cell is refused in the notes, because they are shown with the figures: no names, addresses, telephone numbers or links.',
    mend: 'Take it out of the notes. A contact of the source belongs into the letter that comes with the bundle.',
  },
} as const satisfies Readonly<Record<string, FindingEntry>>;
