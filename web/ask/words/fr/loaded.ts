import { FRENCH } from '#domain/labels/fr/french';
import { listsIn } from '#domain/labels/lists-in';

export { WORDS as words } from './words.ts';

export const lists = listsIn(FRENCH, 'fr');
