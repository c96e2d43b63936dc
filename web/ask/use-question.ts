import { useMemo } from 'react';
import { type Completion, completionsOf } from './complete.ts';
import { readQuestion } from './read-question.ts';
import type { Reading } from './reading.ts';
import { useVocabulary } from './use-vocabulary.ts';

/** A question that is being written: how it is read, once there is something to read it with, and how it may go on. */
export type Question = {
  readonly reading: Reading | undefined;
  readonly completions: readonly Completion[];
  readonly hasFailed: boolean;
};

/** Reads a text in the language of the page, for the release of the address. */
export function useQuestion(text: string): Question {
  const { vocabulary, facts, hasFailed } = useVocabulary();
  return useMemo(
    () => ({
      reading: vocabulary && facts && readQuestion(text, vocabulary, facts),
      completions: vocabulary ? completionsOf(text, vocabulary) : [],
      hasFailed,
    }),
    [text, vocabulary, facts, hasFailed],
  );
}

/** A reading that says nothing yet of words which are still being written, and does not yet offer to draw. */
export function withoutUnfinished(reading: Reading, [first]: readonly Completion[]): Reading {
  const isFinished = ({ start }: { readonly start: number }) => first === undefined || start < first.start;
  const notUnderstood = reading.notUnderstood.filter(isFinished);
  const isWhole = notUnderstood.length === reading.notUnderstood.length;
  return isWhole ? reading : { ...reading, notUnderstood, selection: null };
}
