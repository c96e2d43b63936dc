import type { ParameterError, Problem } from '../problem.ts';
import { sentenceOf } from '../problem.ts';
import { PROBLEMS, type ProblemId, problemType } from '../problem-kinds.ts';

const REQUEST_ID = '0f8b1c1e-5a3d-4f0a-9f53-2f7c1d0f9a11';

/** What each kind of problem can look like: either the parameter that is wrong, or a sentence. */
const EXAMPLE: Readonly<Record<ProblemId, ParameterError | string>> = {
  'wrong-parameter': {
    parameter: 'release',
    value: 'first',
    text: 'is not a release; ask for latest or for a number such as 1',
  },
  'unknown-code': {
    parameter: 'country',
    value: 'Spain',
    text: 'is not a code of /api/v1/codes/country; nearest: ES',
  },
  'year-out-of-range': {
    parameter: 'year',
    value: '1990',
    text: 'is outside the release, whose years are 2014..2025',
  },
  'bad-request': 'The request cannot be read.',
  'not-found': {
    parameter: 'id',
    value: 'arrest',
    text: 'is not here; there are: cases, arrests',
    nearest: ['arrests'],
  },
  'unknown-release': {
    parameter: 'release',
    value: '999999',
    text: 'no such release is published; /api/v1/releases lists those that are',
  },
  'method-not-allowed': 'POST is not offered; use GET.',
  'request-timeout': 'The request did not arrive in time.',
  'release-withdrawn': {
    parameter: 'release',
    value: '1',
    text: 'was withdrawn and gives no figures; /api/v1/releases says why and which is the latest',
  },
  'too-many-cells':
    'The table has 270,000 cells and 100,000 are allowed. The cheapest cut is a filter on agency, which has 30000 rows.',
  'address-too-long':
    'The address has 9,120 characters and 8,192 are allowed. Ask for fewer codes at once, or for a whole dimension.',
  'not-answerable':
    'country and agency cannot be asked together; ask for one of country, country_group, agency in by and filters.',
  'head-too-large': 'The address and the header fields together are too long.',
  'internal-error': 'The service failed to answer; the operator finds the reason in its log.',
  'database-unavailable': 'The database cannot be reached now; try again soon.',
  'too-busy': 'More questions came at once than can be answered; ask again in some seconds.',
  'no-release': 'No release is published yet.',
  'not-ready': 'The schema of the database is older than this program.',
};

/** A kind of problem as an example of the document: what it means, and an answer of it. */
export function problemExample(id: ProblemId) {
  const { title, status, meaning } = PROBLEMS[id];
  const { detail, errors } = detailsOf(EXAMPLE[id]);
  const value = { type: problemType(id), title, status, detail, errors, requestId: REQUEST_ID };
  return { summary: title, description: meaning, value };
}

function detailsOf(example: ParameterError | string): Pick<Problem, 'detail' | 'errors'> {
  if (typeof example === 'string') return { detail: example, errors: [] };
  return { detail: sentenceOf(example), errors: [example] };
}
