import type { Sentences } from '../sentence.ts';

/** The words around the kinds of problems on their page. */
export const PAGES: Sentences['pages'] = {
  problems: () => 'Problemas',
  everyKind: () => 'Todos los tipos de problemas',
  whatCanBeAsked: () => 'Lo que puede pedirse',
  httpStatus: (status) => `estado HTTP ${status}`,
  whatToDo: () => 'Qué hacer.',
};
