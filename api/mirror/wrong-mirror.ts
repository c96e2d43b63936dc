import { NOT_STATED } from '#domain/codes/code-list';
import { COUNTRY } from '#domain/codes/country';
import { nearestCodes } from '#domain/nearest-codes';
import { type ParameterError, type Problem, parameterProblem, problem, sentenceOf } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
import { statedYears } from '../release-contents.ts';
import type { MirrorParameters } from './mirror-parameters.ts';

/** What is wrong with a question to the mirror view of a release; `undefined` where it can be answered. */
export function wrongMirror(asked: MirrorParameters, found: FoundRelease): Problem | undefined {
  return notCounted(found) ?? unknownStates(asked) ?? yearOutside(asked, found);
}

function notCounted({ categories, release }: FoundRelease): Problem | undefined {
  if (categories.request) return undefined;
  const text = `Release ${release.number} was built before Liaison counted requests; ask a later release.`;
  return problem('not-answerable', text);
}

function unknownStates({ country = [], partner = [] }: MirrorParameters): Problem | undefined {
  const errors = [...unknownCodes('country', country), ...unknownCodes('partner', partner)];
  if (errors.length === 0) return undefined;
  return { id: 'unknown-code', detail: errors.map(sentenceOf).join(' '), errors };
}

function unknownCodes(parameter: string, codes: readonly string[]): readonly ParameterError[] {
  const unknown = codes.filter((wanted) => !COUNTRY.some(({ code }) => code === wanted));
  return unknown.map((value) => {
    const nearest = nearestCodes(value, COUNTRY);
    const offer = nearest.length > 0 ? `; nearest: ${nearest.join(', ')}` : '';
    const text = `is not a code of /api/v1/codes/${parameter}${offer}`;
    return { parameter, value, text, ...(nearest.length > 0 && { nearest }) };
  });
}

/** A year that neither the cases nor the requests of the release reach. */
function yearOutside({ year = [] }: MirrorParameters, found: FoundRelease): Problem | undefined {
  const { firstYear, lastYear } = found.release;
  const known = [firstYear, lastYear, ...statedYears(found.categories.request?.year ?? [])].filter(
    (each) => each > 0,
  );
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const outside = year.find(
    (each) => each !== NOT_STATED && !(first <= Number(each) && Number(each) <= last),
  );
  if (outside === undefined) return undefined;
  const years = known.length > 0 ? `${first}..${last}` : 'none';
  const text = `is outside the release, whose years are ${years}`;
  return parameterProblem('year-out-of-range', { parameter: 'year', value: outside, text });
}
