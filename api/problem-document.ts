import type { Language } from '#domain/labels/language';
import { SENTENCES, sayIn } from '#domain/labels/sentences';
import type { Problem } from './problem.ts';
import { PROBLEM_STATUS, problemType } from './problem-kinds.ts';

/** A problem as application/problem+json, in a language; its type is the same in all. */
export function problemDocument({ id, detail, errors }: Problem, language: Language) {
  return {
    type: problemType(id),
    title: SENTENCES[language].problemKinds[id].title,
    status: PROBLEM_STATUS[id],
    detail: sayIn(language, detail),
    errors: errors.map((error) => ({ ...error, text: sayIn(language, error.text) })),
  };
}
