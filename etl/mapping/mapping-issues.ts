import type { z } from 'zod';
import { type Finding, findingAt } from '../findings/finding.ts';

/** What is wrong with the form of a mapping, each at the path of its key, in plain words. */
export function issueFindings(
  file: string,
  content: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly Finding[] {
  return issues
    .flatMap((issue) => flattened(issue, []))
    .map(({ issue, path }) => {
      const column = path.join('.');
      const hint = `${column === '' ? 'it' : column} ${inWords(issue, valueAt(content, path))}`;
      return findingAt('MAPPING_INVALID', { file, column: column === '' ? undefined : column, hint });
    });
}

type Placed = { readonly issue: z.core.$ZodIssue; readonly path: readonly PropertyKey[] };

/** An issue of one shape of several is told as what is wrong with the shape that was meant. */
function flattened(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): readonly Placed[] {
  const path = [...above, ...issue.path];
  const closest = issue.code === 'invalid_union' ? closestShape(issue.errors) : undefined;
  return closest === undefined ? [{ issue, path }] : closest.flatMap((inner) => flattened(inner, path));
}

/** As a whole: the value is not even of the type of the shape. */
const WHOLE = 100;

/** The shape with which the least is wrong; none when the value is of the type of none. */
function closestShape(
  shapes: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const wrongness = (issues: readonly z.core.$ZodIssue[]) =>
    issues.reduce(
      (sum, { code, path }) => sum + (code === 'invalid_type' && path.length === 0 ? WHOLE : 1),
      0,
    );
  const [closest] = [...shapes].sort((a, b) => wrongness(a) - wrongness(b));
  return closest !== undefined && wrongness(closest) < WHOLE ? closest : undefined;
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'an object',
  array: 'a list',
  record: 'an object',
  number: 'a number',
  int: 'a whole number',
};

function inWords(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `has a key that is not known: ${issue.keys.join(', ')}`;
    case 'invalid_value':
      return `must be one of ${issue.values.map((allowed) => JSON.stringify(allowed)).join(', ')}`;
    case 'invalid_type':
      return `must be ${TYPE_WORDS[issue.expected] ?? issue.expected}`;
    case 'invalid_union':
      return 'must be text, or an object with the key column';
    case 'too_small':
      return `must have at least ${issue.minimum}`;
    case 'too_big':
      return `must have at most ${issue.maximum}`;
    default:
      return issue.message;
  }
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    content,
  );
}
