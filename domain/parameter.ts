import * as z from 'zod/mini';
import { PARAMETERS } from './labels/en/parameters.ts';
import type { Sentences } from './labels/sentence.ts';

/** The most characters of a parameter. */
export const MAX_PARAMETER_LENGTH = 4096;

/** What is wrong with a parameter, to be said in the language of the reader. */
export type WrongText = (say: Pick<Sentences, 'parameters'>) => string;

/** What a parameter means, or what is wrong with it. */
type Read<Value> = { readonly right: Value } | { readonly wrong: WrongText };

type Rule = {
  /** What is wrong when it is given more than once. */
  readonly twice?: WrongText;
  /** What is wrong when it is not given and must be. */
  readonly missing?: WrongText;
};

/** A parameter that is read from text by a function which says either the value or what is wrong. */
export function parsed<Value>(read: (value: string) => Read<Value>, rule: Rule = {}) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): Value => {
      const result = readText(value, read, rule);
      if ('right' in result) return result.right;
      context.issues.push(issueOf(result.wrong, value));
      return z.NEVER;
    }),
  );
}

/** A parameter that is one of some words. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  wrong: WrongText = ({ parameters }) => parameters.oneOf(words),
) {
  return parsed<Word>((value) => {
    const right = words.find((word) => word === value);
    return right === undefined ? { wrong } : { right };
  });
}

/** An issue of a schema: its message is English, `wrongTextOf` gives what is wrong in any language. */
export function issueOf(wrong: WrongText, input: unknown) {
  return { code: 'custom' as const, input, message: wrong({ parameters: PARAMETERS }), params: { wrong } };
}

/** What an issue says is wrong, in any language; one that no rule of ours made is said in its own words. */
export function wrongTextOf(issue: { readonly message: string; readonly params?: unknown }): WrongText {
  const { params } = issue;
  if (typeof params === 'object' && params !== null && 'wrong' in params && isText(params.wrong))
    return params.wrong;
  return () => issue.message;
}

/** `params` of an issue are untyped; only `issueOf` puts a function there. */
function isText(wrong: unknown): wrong is WrongText {
  return typeof wrong === 'function';
}

function readText<Value>(value: unknown, read: (value: string) => Read<Value>, rule: Rule): Read<Value> {
  const { twice = ({ parameters }) => parameters.twice(), missing = twice } = rule;
  if (value === undefined) return { wrong: missing };
  if (typeof value !== 'string') return { wrong: twice };
  if (value.length <= MAX_PARAMETER_LENGTH) return read(value);
  return { wrong: ({ parameters }) => parameters.tooLong(MAX_PARAMETER_LENGTH) };
}
