import type * as z from 'zod';
import { issueOf, wrongTextOf } from '#domain/parameter';
import { unknownText } from './parameter.pipe.ts';

/** What a schema found wrong in its part of a query, as a schema of zod or of its small sister gives it. */
type Part = { readonly error?: { readonly issues: readonly z.core.$ZodIssue[] } | undefined };

/** The issues of the parts of a query as those of the whole. `known`: the names that any part knows. */
export function passedOn(
  parts: readonly Part[],
  query: unknown,
  known: readonly string[],
): readonly (ReturnType<typeof issueOf> & { readonly path: PropertyKey[] })[] {
  return parts
    .flatMap(({ error }) => error?.issues ?? [])
    .flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys')
        return [{ ...issueOf(wrongTextOf(issue), query), path: [...issue.path] }];
      return issue.keys.map((key) => ({ ...issueOf(unknownText(known), query), path: [key] }));
    });
}
