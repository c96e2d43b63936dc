import { type Legend, type LegendSign, SIGN_SIZE, signShapes } from '../legend.ts';
import { escaped } from '../markup.ts';
import type { Palette } from '../palette.ts';

/** One chart of a figure as ECharts wrote it, with its legend, and its name where the figure has several. */
type ImagePart = {
  readonly svg: string;
  readonly height: number;
  readonly name?: string | undefined;
  readonly legend?: Legend | undefined;
};

/** Everything that stands around the charts of a figure, so that an image without its page still says it. */
export type ImageTexts = {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly notes: readonly string[];
  readonly symbols: readonly { readonly letter: string; readonly words: string }[];
  readonly source: string;
  readonly link: string;
};

export type Image = {
  readonly parts: readonly ImagePart[];
  readonly texts: ImageTexts;
  readonly palette: Palette;
  /** Width of the charts, in pixels. */
  readonly width: number;
  /** A style sheet with the font in it; without it, the reader's own. */
  readonly fontFace?: string | undefined;
};

/** A piece of the image and the place that it takes. */
type Block = { readonly svg: string; readonly height: number };

type Type = { readonly size: number; readonly weight?: number; readonly color: string };

const MARGIN = 24;
const LINE = 1.4;
/** Mean width of a letter in parts of its size, rather too wide than too narrow. */
const LETTER = 0.54;
const LEGEND_ROW = 24;

/**
 * A figure as one SVG: title, subtitle, charts, legends, notes, symbols, source and link, one under the other on the colour of the
 * page. Everything is text, so it can be found and read aloud; nothing is loaded from elsewhere.
 */
export function imageDocument(image: Image): string {
  const { texts, palette, width, parts } = image;
  const ink = palette.ink;
  const quiet = palette.inkQuiet;
  const blocks = [
    textBlock(texts.title, { size: 21, weight: 650, color: ink }, width),
    textBlock(texts.subtitle, { size: 15, color: quiet }, width),
    gap(14),
    ...parts.flatMap((part) => partBlocks(part, image)),
    gap(10),
    ...texts.notes.map((note) => textBlock(note, { size: 14, color: ink }, width)),
    ...(texts.symbols.length > 0
      ? [
          textBlock(
            texts.symbols.map(({ letter, words }) => `${letter} ${words}`).join(' · '),
            { size: 14, color: quiet },
            width,
          ),
        ]
      : []),
    gap(8),
    textBlock(texts.source, { size: 14, color: quiet }, width),
    textBlock(texts.link, { size: 14, color: quiet }, width),
  ];
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  return wrap(image, stacked(blocks), height + 2 * MARGIN);
}

function wrap({ texts, palette, width, fontFace }: Image, content: string, height: number): string {
  const whole = width + 2 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${height}" viewBox="0 0 ${whole} ${height}" role="img" aria-labelledby="title summary" font-family="${escaped(palette.font)}">`,
    `<title id="title">${escaped(texts.title)}</title><desc id="summary">${escaped(texts.summary)}</desc>`,
    fontFace ? `<style>${fontFace}</style>` : '',
    `<rect width="${whole}" height="${height}" fill="${palette.surface}"/>`,
    content,
    '</svg>',
  ].join('');
}

function stacked(blocks: readonly Block[]): string {
  let top = MARGIN;
  return blocks
    .map(({ svg, height }) => {
      const placed = svg === '' ? '' : `<g transform="translate(${MARGIN} ${top})">${svg}</g>`;
      top += height;
      return placed;
    })
    .join('');
}

function partBlocks({ svg, height, name, legend }: ImagePart, { palette, width }: Image): readonly Block[] {
  return [
    ...(name === undefined ? [] : [textBlock(name, { size: 15, weight: 600, color: palette.ink }, width)]),
    { svg, height: height + 8 },
    ...(legend ? [legendBlock(legend, palette, width)] : []),
  ];
}

function textBlock(text: string, { size, weight = 400, color }: Type, width: number): Block {
  const lines = linesOfText(text, Math.floor(width / (size * LETTER)));
  const spans = lines.map(
    (line, index) => `<tspan x="0" dy="${index === 0 ? size : size * LINE}">${escaped(line)}</tspan>`,
  );
  return {
    svg: `<text font-size="${size}" font-weight="${weight}" fill="${color}">${spans.join('')}</text>`,
    height: Math.round(lines.length * size * LINE),
  };
}

/** A text in lines of at most so many letters, broken between words; a word that is longer stands alone. */
export function linesOfText(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || joined.length > letters) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

function legendBlock({ title, signs }: Legend, palette: Palette, width: number): Block {
  const head = title === '' ? 0 : title.length * 14 * LETTER + 16;
  let [x, y] = [head, 0];
  const placed = signs.map((sign) => {
    const wide = SIGN_SIZE.width + 8 + sign.label.length * 14 * LETTER + 18;
    if (x > head && x + wide > width) [x, y] = [0, y + LEGEND_ROW];
    const svg = `<g transform="translate(${Math.round(x)} ${y})">${signSvg(sign, palette)}</g>`;
    x += wide;
    return svg;
  });
  const name =
    title === ''
      ? ''
      : `<text y="13" font-size="14" font-weight="600" fill="${palette.ink}">${escaped(title)}</text>`;
  return { svg: name + placed.join(''), height: y + LEGEND_ROW };
}

function signSvg(sign: LegendSign, palette: Palette): string {
  const { outline, strokes, dots, letter, ground } = signShapes(sign);
  const color = sign.pattern?.color ?? palette.rule;
  return [
    `<path d="${outline}" fill="${sign.fill}" stroke="${sign.shape ? 'none' : palette.quiet}"/>`,
    strokes ? `<path d="${strokes}" stroke="${color}" fill="none"/>` : '',
    dots ? `<path d="${dots}" fill="${color}"/>` : '',
    ground ? `<path d="${ground}" fill="${sign.fill}"/>` : '',
    letter
      ? `<text x="14" y="12" font-size="12" font-weight="600" text-anchor="middle" fill="${palette.ink}">${letter}</text>`
      : '',
    `<text x="${SIGN_SIZE.width + 8}" y="13" font-size="14" fill="${palette.ink}">${escaped(sign.label)}</text>`,
  ].join('');
}

function gap(height: number): Block {
  return { svg: '', height };
}
