import { SPANISH } from '#domain/labels/es/spanish';
import { listsIn } from '#domain/labels/lists-in';

export { WORDS as words } from './words.ts';

export const lists = listsIn(SPANISH, 'es');
