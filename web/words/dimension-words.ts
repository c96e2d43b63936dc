import { DIMENSIONS } from '#domain/dimension';
import { DIMENSION as SPANISH } from '#domain/labels/es/figure';
import { DIMENSION as FRENCH } from '#domain/labels/fr/figure';
import { defineWords } from './define-words.ts';

/** The names of the dimensions, those that tables bear. */
export const DIMENSION_WORDS = defineWords({ en: DIMENSIONS, fr: FRENCH, es: SPANISH });
