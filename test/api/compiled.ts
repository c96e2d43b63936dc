import { selectionSchema } from '#domain/selection-query';
import { compile } from '../../api/figures/compile.ts';
import { readQuestion } from '../../api/figures/question.ts';
import type { Statement } from '../../api/figures/statement.ts';
import { orThrow } from '../../api/problem.ts';
import { foundRelease } from './found-release.ts';

/** The statement of a question to the release of the seven cases. */
export function compiled(query: string): Statement {
  const selection = selectionSchema.parse(Object.fromEntries(new URLSearchParams(query)));
  return compile(orThrow(readQuestion(selection, foundRelease())));
}
