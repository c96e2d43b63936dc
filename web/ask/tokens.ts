import type { Language } from '#domain/labels/language';
import { keyOf } from './fold.ts';

/** A word, a number or a mark of a text, and where it stands: from `start` up to, but not including, `end`. */
export type Token = {
  readonly text: string;
  readonly key: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
};

const TOKEN = /\p{N}+(?![\p{L}\p{M}\p{N}_])|[\p{L}\p{M}\p{N}_]+|->|=>|\.{2,}|\S/gu;

/** Marks that mean the same as another one. */
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '…': '..',
  '...': '..',
  '->': '→',
  '=>': '→',
  '⇒': '→',
};

/** Marks inside a name or a row of words, which are the same words without them: `in-time`, `d'arrêt`, `U.K.`, `24/7`. */
const JOINERS = ["'", '-', '.', '/', '(', ')'];

/** The words, numbers and marks of a text, in order. Everything but white space is in exactly one of them. */
export function tokensOf(text: string, language: Language): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => ({
    text: found,
    ...kindAndKey(found, language),
    start: index,
    end: index + found.length,
  }));
}

/** Whether a mark may stand between two words of one name. */
export function isJoiner({ key, kind }: Token): boolean {
  return kind === 'mark' && JOINERS.includes(key);
}

function kindAndKey(found: string, language: Language): Pick<Token, 'kind' | 'key'> {
  if (/^\p{N}+$/u.test(found)) return { kind: 'number', key: found };
  if (/[\p{L}\p{N}]/u.test(found)) return { kind: 'word', key: keyOf(found, language) };
  return { kind: 'mark', key: SAME[found] ?? found };
}
