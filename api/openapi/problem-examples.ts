import { PROBLEM_KINDS } from '#domain/labels/en/problem-kinds';
import { DEFAULT_LANGUAGE } from '#domain/labels/language';
import type { Sentence } from '#domain/labels/sentence';
import { type ParameterError, type Problem, parameterProblem, problem } from '../problem.ts';
import { problemDocument } from '../problem-document.ts';
import type { ProblemId } from '../problem-kinds.ts';

const REQUEST_ID = '0f8b1c1e-5a3d-4f0a-9f53-2f7c1d0f9a11';

/** What each kind of problem can look like: either the parameter that is wrong, or a sentence. */
const EXAMPLE: Readonly<Record<ProblemId, ParameterError | Sentence>> = {
  'wrong-parameter': { parameter: 'release', value: 'first', text: (say) => say.parameters.release() },
  'unknown-code': {
    parameter: 'country',
    value: 'Spain',
    text: (say) => say.parameters.unknownCode('country', ['ES']),
    nearest: ['ES'],
  },
  'year-out-of-range': {
    parameter: 'year',
    value: '1990',
    text: (say) => say.parameters.outsideRelease('2014', '2025'),
  },
  'bad-request': (say) => say.problems.unreadable(),
  'not-found': {
    parameter: 'id',
    value: 'arrest',
    text: (say) => say.parameters.notHere(['cases', 'arrests']),
    nearest: ['arrests'],
  },
  'unknown-release': {
    parameter: 'release',
    value: '999999',
    text: (say) => say.parameters.unknownRelease(),
  },
  'method-not-allowed': (say) => say.problems.methodNotOffered('POST'),
  'request-timeout': (say) => say.problems.requestTimeout(),
  'release-withdrawn': { parameter: 'release', value: '1', text: (say) => say.parameters.withdrawn(null) },
  'too-many-cells': (say) =>
    say.problems.tooManyCells(270_000, 100_000, { dimension: 'agency', rows: 30_000 }),
  'address-too-long': (say) => say.problems.addressTooLong(9_120, 8_192),
  'not-answerable': (say) =>
    say.refusals.noSuchLists(['country', 'agency'], [['country'], ['country_group'], ['agency']]),
  'head-too-large': (say) => say.problems.headTooLarge(),
  'internal-error': (say) => say.problems.failed(),
  'database-unavailable': (say) => say.problems.databaseDown(),
  'too-busy': (say) => say.problems.tooBusy(),
  'no-release': (say) => say.problems.nothingPublished(),
  'not-ready': (say) => say.problems.schemaOld(),
};

/** A kind of problem as an example of the document: what it means, and an answer of it. */
export function problemExample(id: ProblemId) {
  const { title, meaning } = PROBLEM_KINDS[id];
  const value = { ...problemDocument(exampleOf(id), DEFAULT_LANGUAGE), requestId: REQUEST_ID };
  return { summary: title, description: meaning, value };
}

function exampleOf(id: ProblemId): Problem {
  const example = EXAMPLE[id];
  return typeof example === 'function' ? problem(id, example) : parameterProblem(id, example);
}
