/** How numbers are written: what groups the thousands and what begins the decimals; there are none where it is empty. */
export type NumberFormat = { readonly thousands: string; readonly decimal: string };

/** What may group thousands. A blank stands for the no-break blanks too, with which programs write it. */
export const THOUSANDS = ['', ',', '.', ' ', "'"] as const;

/** What may begin the decimals. */
export const DECIMALS = ['.', ','] as const;

const ESCAPED: Readonly<Record<string, string>> = {
  ' ': '[ \\u00a0\\u202f]',
  "'": "['\\u2019]",
  '.': '\\.',
  ',': ',',
};

/**
 * A reader of numbers: plain digits with a decimal point, or `undefined` when the text is no such number. Groups are of three
 * digits or there are none: `1.25` with `.` for thousands is no number and never 125.
 */
export function numberReader({ thousands, decimal }: NumberFormat): (text: string) => string | undefined {
  const separator = ESCAPED[thousands];
  const whole = separator === undefined ? '\\d+' : `(?:\\d{1,3}(?:${separator}\\d{3})+|\\d+)`;
  const decimals = decimal === '' ? '' : `(?:${ESCAPED[decimal]}\\d+)?`;
  const pattern = new RegExp(`^${whole}${decimals}$`);
  const groups = separator === undefined ? undefined : new RegExp(separator, 'g');
  return (text) => {
    if (!pattern.test(text)) return undefined;
    const digits = groups === undefined ? text : text.replaceAll(groups, '');
    return decimal !== ',' ? digits : digits.replace(decimal, '.');
  };
}
