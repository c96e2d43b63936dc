import type { AskWords } from '../ask-words.ts';
import { CODES } from './codes.ts';
import { GRAMMAR, REMARKS } from './grammar.ts';
import { MEASURES } from './measures.ts';
import { PLACES } from './places.ts';

export const WORDS: AskWords = { ...MEASURES, ...CODES, ...PLACES, ...GRAMMAR, ...REMARKS };
