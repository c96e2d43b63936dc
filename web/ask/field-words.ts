import { defineWords } from '../words/define-words.ts';

/** The field before it is used. */
export const FIELD_WORDS = defineWords({
  en: { ask: 'Ask for figures', invitation: 'france germany refused 2019-2024' },
  fr: { ask: 'Demander des chiffres', invitation: 'refus france allemagne 2019-2024' },
  es: { ask: 'Pedir cifras', invitation: 'denegadas francia alemania 2019-2024' },
});
