import { FIGURE_STATUS, type FigureStatus } from '#domain/codes/figure-status';
import { FIGURE_STATUS as SPANISH } from '#domain/labels/es/figure';
import { FIGURE_STATUS as FRENCH } from '#domain/labels/fr/figure';
import { defineWords } from './define-words.ts';
import { sayIn } from './say.ts';
import type { Voice } from './voice.ts';

const STATUS_WORDS = defineWords({ en: FIGURE_STATUS, fr: FRENCH, es: SPANISH });

/** What a status letter says. */
export function statusWords(status: FigureStatus, voice: Voice): string {
  return sayIn(STATUS_WORDS, voice)(status);
}
