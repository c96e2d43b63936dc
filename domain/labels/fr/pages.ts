import type { Sentences } from '../sentence.ts';

/** The words around the kinds of problems on their page. */
export const PAGES: Sentences['pages'] = {
  problems: () => 'Problèmes',
  everyKind: () => 'Tous les types de problèmes',
  whatCanBeAsked: () => 'Ce qui peut être demandé',
  httpStatus: (status) => `statut HTTP ${status}`,
  whatToDo: () => 'Que faire.',
};
