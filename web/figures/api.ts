import type { DataTable } from '#domain/data-table';
import { DEFAULT_LANGUAGE, type Language } from '#domain/labels/language';

const ROOT = '/api/v1';

/** What the API says when it cannot answer (application/problem+json), as an error with its sentence. */
export class Problem extends Error {
  readonly status: number;
  /** The parameters that are wrong, or the one by which a table of too many cells is cut best. */
  readonly parameters: readonly string[];

  constructor(status: number, sentence: string, parameters: readonly string[] = []) {
    super(sentence);
    this.name = 'Problem';
    this.status = status;
    this.parameters = parameters;
  }
}

/** The table of a canonical query of a selection. */
export function fetchTable(query: string, signal: AbortSignal): Promise<DataTable> {
  return fetchAnswer(`/figures?${query}`, signal);
}

/** What the API answers at a path below its root, such as `/coverage?year=2024`. Errors: `Problem`, with its sentence. */
export async function fetchAnswer<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
  const response = await request(path, signal);
  if (!response.ok) throw await problemOf(response);
  // The API of the same build answers this path with this type; its own tests hold it to that.
  return (await response.json()) as Answer;
}

/** The path of an answer in a language. */
export function pathIn(path: string, language: Language): string {
  if (language === DEFAULT_LANGUAGE) return path;
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

/** Where the file of a table is, by its query. */
export function csvAddress(query: string): string {
  return csvAddressOf(`/figures?${query}`);
}

/** Where the file of an answer is, by its path below the root of the API, with a query. */
export function csvAddressOf(path: string): string {
  return `${ROOT}${path}&format=csv`;
}

async function request(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(ROOT + path, { signal, headers: { accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Error('The server cannot be reached. Is the network there, and is Liaison running?', {
      cause,
    });
  }
}

async function problemOf(response: Response): Promise<Problem> {
  const problem: unknown = await response.json().catch(() => null);
  const parts = [textOf(problem, 'title'), textOf(problem, 'detail')].filter((part) => part !== undefined);
  const sentence =
    parts.length > 0 ? parts.join(': ') : `The server answered with status ${response.status}.`;
  return new Problem(response.status, sentence, parametersOf(problem));
}

function parametersOf(problem: unknown): readonly string[] {
  if (typeof problem !== 'object' || problem === null || !('errors' in problem)) return [];
  if (!Array.isArray(problem.errors)) return [];
  return problem.errors.flatMap((error: unknown) => textOf(error, 'parameter') ?? []);
}

function textOf(problem: unknown, member: string): string | undefined {
  if (typeof problem !== 'object' || problem === null || !(member in problem)) return undefined;
  const value: unknown = Reflect.get(problem, member);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
