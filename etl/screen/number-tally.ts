import { isCardNumber } from './detect-card.ts';
import { nationalIdStrength } from './detect-national-id.ts';
import type { PersonalKind } from './personal-kind.ts';

/** What the check of a code says: nothing, something (one code in ten passes by chance), or much. */
type Verdict = 'NONE' | 'WEAK' | 'STRONG';

/** What a column holds of codes of one shape, such as `99999999A`. */
type ShapeTally = {
  /** The verdicts by a 32-bit hash of the code, so that a code that comes again counts once and none is kept. */
  readonly verdicts: ReadonlyMap<number, Verdict>;
  readonly kind: PersonalKind | undefined;
  /** The line of the first code that passed. */
  readonly line: number | undefined;
};

/** The bare numbers of one column, by shape. Plain values: it goes from thread to thread. */
export type NumberTally = Readonly<Record<string, ShapeTally>>;

/** Codes that may hold a check digit: the forms of national numbers and cards that stand alone. */
const BARE =
  /^(?:\d{9,16}|\d{8}-?[A-Z]|[XYZ]-?\d{7}-?[A-Z]|\d{7}[A-Z]{1,2}|\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]|\d{6}-\d{5}|\d{8}-\d{4}|\d{8}[A-Z]\d{3}|\d{9}[A-Z0-9]{2}\d|\d{6}[AB]\d{8}|\d{4}(?:-\d{4}){3})$/i;

/** So many codes of a shape are judged, and so many more while at least half of them pass. The rest would say no more. */
const FIRST_JUDGED = 24;
const MOST_JUDGED = 200;
const EMPTY: ShapeTally = { verdicts: new Map(), kind: undefined, line: undefined };

/** A tally that grows by the cells of one column. Give `add` the cells with the lines of their records. */
export function numberTally(): {
  readonly add: (text: string, line: number) => void;
  readonly tally: NumberTally;
} {
  const tally: Record<string, ShapeTally> = {};
  const closed = new Set<string>();
  const add = (text: string, line: number): void => {
    if (!BARE.test(text)) return;
    const shape = shapeOf(text);
    if (closed.has(shape)) return;
    const before = tally[shape] ?? EMPTY;
    if (before.verdicts.has(hashOf(text))) return;
    const after = joined(before, judge(text, line));
    tally[shape] = after;
    if (!isOpen(after)) closed.add(shape);
  };
  return { add, tally };
}

/** The tally of two parts of a column, the earlier part first. */
export function joinTallies(first: NumberTally, second: NumberTally): NumberTally {
  const shapes = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return Object.fromEntries(
    shapes.map((shape) => {
      const before = first[shape] ?? EMPTY;
      return [shape, isOpen(before) ? joined(before, second[shape] ?? EMPTY) : before];
    }),
  );
}

/** Numbers of one shape that are personal: their kind, the line of the first, and how many passed, in words. */
type PersonalNumbers = {
  readonly kind: PersonalKind;
  readonly line: number | undefined;
  readonly hint: string;
};

const SHARE_THAT_TELLS = 3 / 4;
const FEWEST_WEAK = 5;

/**
 * Which numbers of a column are personal.
 *
 * **Rule.** Of the codes of one shape at least three in four pass a check: one is enough where the check is strong (cards,
 * national numbers with two checks), five where it is weak. Of random numbers at most one in five passes, so that a long
 * column never does by chance; `docs/decisions/0012-personal-data-screen.md` has the measured rates of short ones.
 */
export function personalNumbers(tally: NumberTally): readonly PersonalNumbers[] {
  return Object.values(tally).flatMap(({ verdicts, kind, line }) => {
    const judged = verdicts.size;
    const strong = count(verdicts, 'STRONG');
    const passed = strong + count(verdicts, 'WEAK');
    const fewest = judged * SHARE_THAT_TELLS;
    const isPersonal = (strong > 0 && strong >= fewest) || (passed >= FEWEST_WEAK && passed >= fewest);
    if (!isPersonal || kind === undefined) return [];
    return [
      { kind, line, hint: `${passed} of ${judged} codes of this form pass the check of such a number` },
    ];
  });
}

function count(verdicts: ReadonlyMap<number, Verdict>, wanted: Verdict): number {
  return [...verdicts.values()].filter((verdict) => verdict === wanted).length;
}

function isOpen({ verdicts }: ShapeTally): boolean {
  if (verdicts.size < FIRST_JUDGED) return true;
  return verdicts.size < MOST_JUDGED && count(verdicts, 'NONE') <= verdicts.size / 2;
}

function joined(first: ShapeTally, second: ShapeTally): ShapeTally {
  return {
    verdicts: new Map([...first.verdicts, ...second.verdicts]),
    kind: first.kind ?? second.kind,
    line: first.line ?? second.line,
  };
}

function judge(text: string, line: number): ShapeTally {
  const kind = isCardNumber(text) ? 'CARD' : 'NATIONAL_ID';
  const verdict = kind === 'CARD' ? 'STRONG' : verdictOf(text);
  const verdicts = new Map([[hashOf(text), verdict]]);
  return verdict === 'NONE' ? { ...EMPTY, verdicts } : { verdicts, kind, line };
}

function verdictOf(text: string): Verdict {
  const strength = nationalIdStrength(text);
  if (strength === undefined || strength === 'WORD') return 'NONE';
  return strength === 'MANY' ? 'WEAK' : 'STRONG';
}

function shapeOf(text: string): string {
  if (/^\d+$/.test(text)) return '9'.repeat(text.length);
  return text.replace(/\d/g, '9').replace(/[A-Za-z]/g, 'A');
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}
