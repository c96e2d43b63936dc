/**
 * A question as somebody types it and how it must be read: the canonical query of its selection in the language of the question
 * (`null`: nothing was understood), the words that are not understood, and the kinds of what is wrong with it.
 */
export type GoldenQuestion = {
  readonly asked: string;
  readonly query: string | null;
  readonly view?: string;
  readonly not?: readonly string[];
  readonly problem?: string;
};
