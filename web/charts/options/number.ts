import type { Figure } from '#domain/figure';
import { basisText, countWords, coverageText, figureWords } from '../../format.ts';
import { statusWords } from '../../words/status-words.ts';
import type { Voice } from '../../words/voice.ts';
import type { Drawing } from '../drawing.ts';
import { commonOption, type Look, plainLabel } from './chart-option.ts';

/** One figure, and what it is of: its year, its State. */
export type OneNumber = { readonly label: string; readonly figure: Figure; readonly unit: string };

const HEIGHT = 104;
const LARGE = { known: 52, unknown: 24 };

/** One figure as a picture: large, and below it what it is of, what it rests on and what to know of it. */
export function drawNumber(number: OneNumber, look: Look): Drawing {
  const { label, figure, unit } = number;
  const { palette, voice } = look;
  const [text, below] = numberTexts(number, voice);
  const fontSize = figure.value === null ? LARGE.unknown : LARGE.known;
  return {
    kind: 'number',
    option: {
      ...commonOption(look),
      title: {
        text: plainLabel(text),
        subtext: plainLabel(below),
        left: 0,
        top: 4,
        itemGap: 8,
        padding: 0,
        textStyle: {
          color: palette.ink,
          fontFamily: palette.font,
          fontSize,
          lineHeight: fontSize,
          fontWeight: 700,
        },
        subtextStyle: { color: palette.inkQuiet, fontFamily: palette.font, fontSize: 16, lineHeight: 22 },
      },
    },
    height: HEIGHT,
    walk: {
      unit,
      isInTime: false,
      series: [{ label: '', points: [{ label, figure, seriesIndex: 0, dataIndex: 0 }] }],
    },
  };
}

/** The number with its unit, or why there is none; then what it is of, what it rests on and its status in words. */
export function numberTexts({ label, figure, unit }: OneNumber, voice: Voice): readonly [string, string] {
  if (figure.value === null) return [figureWords(figure, unit, voice), label];
  const words = figure.status.map((status) => statusWords(status, voice));
  const basis = figure.ratio ? basisText(figure, voice) : coverageText(figure, voice);
  const below = [label, basis, ...words].filter((part) => part !== undefined);
  return [countWords(figure.value, unit, voice), below.join(', ')];
}
