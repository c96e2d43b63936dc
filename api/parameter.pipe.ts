import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { type ParameterError, type Problem, ProblemError, sentenceOf } from './problem.ts';

type Schema = NonNullable<ArgumentMetadata['schema']>;
type Issue = NonNullable<Awaited<ReturnType<Schema['~standard']['validate']>>['issues']>[number];

/** Reads parameters through the schema of their handler: the value that the schema makes, or a problem that names each wrong one. */
@Injectable()
export class ParameterPipe implements PipeTransform {
  async transform(value: unknown, { schema }: ArgumentMetadata): Promise<unknown> {
    if (!schema) return value;
    const result = await schema['~standard'].validate(value);
    if (result.issues) throw new ProblemError(wrongParameters(result.issues, value));
    return result.value;
  }
}

function wrongParameters(issues: readonly Issue[], given: unknown): Problem {
  const errors = issues.flatMap((issue) => namesOf(issue).map((name) => errorOf(name, issue.message, given)));
  return { id: 'wrong-parameter', detail: errors.map(sentenceOf).join(' '), errors };
}

/** The parameters that an issue is about: zod lists unknown ones in `keys`, others are in the path. */
function namesOf(issue: Issue): readonly string[] {
  if ('keys' in issue && Array.isArray(issue.keys)) return issue.keys.map(String);
  return [issue.path?.map((part) => String(typeof part === 'object' ? part.key : part)).join('.') ?? ''];
}

function errorOf(parameter: string, text: string, given: unknown): ParameterError {
  const value = new Map(Object.entries(given ?? {})).get(parameter);
  return { parameter, value: value === undefined ? null : String(value), text };
}
