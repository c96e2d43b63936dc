import type { Reason } from '#domain/codes/figure-status';
import type { Figure } from '#domain/figure';
import { numberText } from '../../format.ts';
import { statusWords } from '../../words/status-words.ts';
import type { ValueClass } from '../classes.ts';
import type { Legend, LegendSign } from '../legend.ts';
import { patternOf, uprightPattern } from '../patterns.ts';
import type { Look } from './chart-option.ts';

/** The reasons in the order in which a legend names them. */
const REASONS = ['c', 'x', 'z', 'm', 'low'] as const satisfies readonly Reason[];
const EN_DASH = '\u2013';

type How = {
  readonly look: Look;
  readonly title: string;
  readonly unit: string;
  /** Whether the places themselves show the letters. */
  readonly hasLetters: boolean;
};

/** What the colours of classes mean, with their limits printed, and then the reasons that occur for having no value. */
export function classLegend(classes: readonly ValueClass[], figures: readonly Figure[], how: How): Legend {
  const { palette } = how.look;
  const hasZero = figures.some(({ value }) => value === 0);
  const zero = { fill: palette.surface, label: numberText(0, how.unit, how.look.voice) };
  const reasons = new Set(figures.flatMap((figure) => (figure.value === null ? figure.status[0] : [])));
  return {
    title: how.title,
    signs: [
      ...(hasZero ? [zero] : []),
      ...classes.map((each, index) => classSign(each, index, figures, how)),
      ...REASONS.filter((reason) => reasons.has(reason)).map((reason) => ({
        fill: palette.surface,
        pattern: patternOf(reason, palette.quiet),
        ...(how.hasLetters && { letter: reason }),
        label: statusWords(reason, how.look.voice),
      })),
    ],
  };
}

function classSign(each: ValueClass, index: number, figures: readonly Figure[], how: How): LegendSign {
  const colour = how.look.palette.classes[index];
  const isMarked = how.look.isStark && index % 2 === 1 && colour;
  return {
    fill: colour?.fill ?? how.look.palette.surface,
    ...(isMarked && { pattern: uprightPattern(colour.text) }),
    label: limitsText(each, figures, how),
  };
}

/** The smallest and the largest value that the class can hold: of whole numbers `10–49`, of others `10.0–49.9`. */
function limitsText({ from, below }: ValueClass, figures: readonly Figure[], { unit, look }: How): string {
  const largest = Math.max(...figures.flatMap(({ value }) => (value === null ? [] : [value])));
  const isWhole = figures.every(({ value }) => value === null || Number.isInteger(value));
  const to = below === undefined ? largest : below - (isWhole ? 1 : 0.1);
  const [first, last] = [numberText(from, unit, look.voice), numberText(to, unit, look.voice)];
  return first === last ? first : `${first}${EN_DASH}${last}`;
}
