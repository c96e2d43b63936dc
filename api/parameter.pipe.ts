import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { type WrongText, wrongTextOf } from '#domain/parameter';
import { type ParameterError, type Problem, ProblemError, parameterProblem } from './problem.ts';

type Schema = NonNullable<ArgumentMetadata['schema']>;
type Issue = NonNullable<Awaited<ReturnType<Schema['~standard']['validate']>>['issues']>[number];

/** Reads parameters through the schema of their handler: the value that the schema makes, or a problem that names each wrong one. */
@Injectable()
export class ParameterPipe implements PipeTransform {
  async transform(value: unknown, { schema }: ArgumentMetadata): Promise<unknown> {
    if (!schema) return value;
    const result = await schema['~standard'].validate(value);
    if (result.issues) throw new ProblemError(wrongParameters(result.issues, value, namesIn(schema)));
    return result.value;
  }
}

function wrongParameters(issues: readonly Issue[], given: unknown, known: readonly string[]): Problem {
  const errors = issues.flatMap((issue) => {
    const unknown = unknownNames(issue);
    if (unknown.length > 0) return unknown.map((name) => errorOf(name, unknownText(known), given));
    return [errorOf(nameOf(issue), wrongTextOf(issue), given)];
  });
  return parameterProblem('wrong-parameter', ...errors);
}

/** The parameters that zod names because the schema does not know them. */
function unknownNames(issue: Issue): readonly string[] {
  return 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : [];
}

/** The parameter that an issue is about is its path. */
function nameOf({ path = [] }: Issue): string {
  return path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
}

/** The names that a schema knows, where it is a plain record of them; others name unknown ones themselves. */
function namesIn(schema: Schema): readonly string[] {
  return 'shape' in schema ? Object.keys(Object(schema.shape)) : [];
}

/** Says of a name that no parameter has it, and which there are. */
export function unknownText(known: readonly string[]): WrongText {
  return ({ parameters }) => (known.length > 0 ? parameters.unknown(known) : parameters.takesNone());
}

function errorOf(parameter: string, text: WrongText, given: unknown): ParameterError {
  const value = new Map(Object.entries(given ?? {})).get(parameter);
  return { parameter, value: value === undefined ? null : String(value), text };
}
