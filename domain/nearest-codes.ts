const MOST = 3;
const LONGEST = 64;
/** A text of so many letters that begins a code means it. */
const LEAST_BEGINNING = 3;
/** Nearer than any code of which a letter must change, and farther than the same code. */
const BEGINNING = 0.5;

/** A code that may be offered instead of a wrong one, and the words for it where people may have written these. */
export type Candidate = { readonly code: string; readonly label?: string };

/**
 * The codes of a list that a wrong one may have meant, at most three: the same in other letters or by its label first, then
 * those that it begins, then by the number of letters to change: fewer than half of the text, and not more than a third of a long one.
 */
export function nearestCodes(text: string, candidates: Iterable<Candidate>): readonly string[] {
  const wanted = text.toUpperCase().slice(0, LONGEST);
  return [...candidates]
    .map((candidate) => ({ code: candidate.code, distance: distanceTo(wanted, candidate) }))
    .filter(({ distance }) => distance <= farthest(wanted))
    .sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))
    .slice(0, MOST)
    .map(({ code }) => code);
}

function farthest({ length }: string): number {
  return Math.min(Math.ceil(length / 2) - 1, Math.max(2, Math.floor(length / 3)));
}

function distanceTo(wanted: string, { code, label }: Candidate): number {
  if (label?.toUpperCase() === wanted || code.toUpperCase() === wanted) return 0;
  if (wanted.length >= LEAST_BEGINNING && code.toUpperCase().startsWith(wanted)) return BEGINNING;
  if (Math.abs(code.length - wanted.length) > farthest(wanted)) return Number.POSITIVE_INFINITY;
  return editDistance(wanted, code.toUpperCase());
}

/** How many letters must be added, dropped or changed to make one text of the other (Levenshtein 1965). */
function editDistance(from: string, to: string): number {
  const first = Array.from({ length: to.length + 1 }, (_, column) => column);
  return [...from].reduce((above, letter) => nextRow(above, letter, to), first).at(-1) ?? 0;
}

function nextRow(above: readonly number[], letter: string, to: string): number[] {
  const row = [(above[0] ?? 0) + 1];
  for (const [column, other] of [...to].entries()) {
    const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
    row.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
  }
  return row;
}
