/** Forms of address that stand before a name, in the languages of Europe, as they are written. */
const TITLES = [
  'Mr|MR|Mrs|MRS|Ms|Miss|Mx|Dr|Prof|Sir|Lady',
  'Herr|Herrn|Frau|Hr\\.|Fru|Frk|Fröken|Dhr|Mevr|Mw|Meneer|Mevrouw',
  'M\\.|MM\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Me\\.',
  'Sr\\.|Sra|Srta|Señor|Señora|Señorita|Senhor|Senhora|Dña|Doña',
  'Sig\\.|Sig\\.ra|Sig\\.na|Signor|Signora|Dott|Dott\\.ssa|Avv|Ing\\.',
  'Herra|Rouva|Gospod|Gospa|Gospodin|Gospođa|Domnul|Doamna|Pán|Paní|Pani',
  'κ\\.|Κος|Κα|Κύριος|Κυρία|г-н|г-жа|Г-н|Г-жа|Господин|Госпожа|д-р|Д-р',
].join('|');

/** What follows a form of address and is no person: a State, and a unit that many forces have. */
const NO_NAME = '(?!Congo|CONGO|Standards)';
const PARTICLES = "(?:(?:van|von|de|der|den|del|la|le|di|da|do|dos|el|al|ten|ter|zu|af|av)[ ']){0,3}";
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{Lu}\\. ?)(?:${TITLES})[ ._-]{0,3}(?<=[ ._-])${NO_NAME}${PARTICLES}\\p{Lu}(?:\\p{L}|\\.|')`,
  'u',
);

/** Whether a plain text holds a form of address and a capitalised word after it: `Mr Doe`, `Mme de la Tour`, `Dr. J. Roe`. */
export function holdsName(plain: string): boolean {
  return NAME.test(plain);
}
