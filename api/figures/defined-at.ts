import { ALL } from '#domain/codes/code-list';
import { isDefinedOtherwise } from '#domain/other-definition';
import type { FoundRelease } from '../release.query.ts';
import { membersOf } from './agency-families.ts';
import { completedBy } from './held.ts';
import { type FigureAt, type Place, yearAt } from './place.ts';
import type { Question } from './question.ts';

/** Figures by role, with the flag `d` where parties without a stated role are among the cases. */
export function definedAt(question: Question, figureAt: FigureAt, found: FoundRelease): FigureAt {
  if (!hasOtherDefinitions(question, found)) return figureAt;
  const completed = completedBy(question.held);
  const isOther = otherDefinitionIn(question, found);
  return (place) => {
    const figure = figureAt(place);
    const there = completed(place);
    if (figure.value === null || !isOther(there, yearAt(there) ?? ALL)) return figure;
    return { ...figure, status: [...figure.status, 'd'] };
  };
}

/** Whether any figure of a question can have another definition. */
export function hasOtherDefinitions({ source }: Question, { otherDefinitions }: FoundRelease): boolean {
  return source.kind === 'cases' && otherDefinitions.size > 0;
}

/** Whether the party of a place has another definition in a year, on any clock on which a question counts. */
export function otherDefinitionIn(
  { source }: Question,
  found: FoundRelease,
): (there: Place, year: string) => boolean {
  const clocks = source.kind === 'cases' ? source.clocks : [];
  return (there, year) =>
    partiesAt(there, found).some((party) =>
      clocks.some((clock) =>
        isDefinedOtherwise(found.otherDefinitions, source.part, { clock, year, ...party }),
      ),
    );
}

/** The party of a place; of a family of agencies every member. Without one it is any party of a case. */
function partiesAt({ country = ALL, agency = ALL, agency_group = ALL }: Place, found: FoundRelease) {
  if (country !== ALL) return [{ axis: 'country', code: country } as const];
  if (agency !== ALL) return [{ axis: 'agency', code: agency } as const];
  if (agency_group === ALL) return [{ axis: 'case', code: '' } as const];
  return membersOf(agency_group, found).map((code) => ({ axis: 'agency', code }) as const);
}
