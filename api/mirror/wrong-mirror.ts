import { NOT_STATED } from '#domain/codes/code-list';
import { COUNTRY } from '#domain/codes/country';
import { type ParameterError, type Problem, parameterProblem, problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
import { statedYears } from '../release-contents.ts';
import { outsideRelease } from '../time-outside.ts';
import { unknownCode } from '../unknown-code.ts';
import type { MirrorQuestion } from './mirror-parameters.ts';

/** What is wrong with a question to the mirror view of a release; `undefined` where it can be answered. */
export function wrongMirror(asked: MirrorQuestion, found: FoundRelease): Problem | undefined {
  return notCounted(found) ?? unknownStates(asked) ?? yearOutside(asked, found);
}

function notCounted({ categories, release }: FoundRelease): Problem | undefined {
  if (categories.request) return undefined;
  return problem('not-answerable', (say) => say.refusals.builtBeforeRequests(release.number));
}

function unknownStates({ country = [], partner = [] }: MirrorQuestion): Problem | undefined {
  const errors = [...unknownCodes('country', country), ...unknownCodes('partner', partner)];
  return errors.length > 0 ? parameterProblem('unknown-code', ...errors) : undefined;
}

function unknownCodes(parameter: string, codes: readonly string[]): readonly ParameterError[] {
  const unknown = codes.filter((wanted) => !COUNTRY.some(({ code }) => code === wanted));
  return unknown.map((value) => unknownCode(parameter, value, COUNTRY));
}

/** A year that neither the cases nor the requests of the release reach. */
function yearOutside({ year = [] }: MirrorQuestion, found: FoundRelease): Problem | undefined {
  const { firstYear, lastYear } = found.release;
  const known = [firstYear, lastYear, ...statedYears(found.categories.request?.year ?? [])].filter(
    (each) => each > 0,
  );
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const outside = year.find(
    (each) => each !== NOT_STATED && !(first <= Number(each) && Number(each) <= last),
  );
  return outside === undefined ? undefined : outsideRelease(outside, known.length > 0 ? [first, last] : []);
}
