const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'î',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/**
 * A text of the false language `en-XA`: `[Ýéár ~~]`. What never passed through the messages shows by its plain letters, and a
 * place that is too small by the third that is added.
 */
export function falseText(text: string): string {
  const letters = [...text].map((letter) => ACCENTED[letter] ?? letter).join('');
  return `[${letters} ${'~'.repeat(Math.ceil(text.length / 3))}]`;
}
