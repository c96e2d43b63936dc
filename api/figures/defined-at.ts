import { ALL } from '#domain/codes/code-list';
import { isDefinedOtherwise } from '#domain/other-definition';
import type { FoundRelease } from '../release.query.ts';
import { membersOf } from './agency-families.ts';
import { completedBy } from './held.ts';
import { type FigureAt, type Place, yearAt } from './place.ts';
import type { Question } from './question.ts';

/** Figures by role, with the flag `d` where parties without a stated role are among the cases. */
export function definedAt(question: Question, figureAt: FigureAt, found: FoundRelease): FigureAt {
  const { source } = question;
  if (source.kind !== 'cases' || found.otherDefinitions.size === 0) return figureAt;
  const completed = completedBy(question.held);
  return (place) => {
    const figure = figureAt(place);
    const there = completed(place);
    const year = yearAt(there) ?? ALL;
    const isOther = partiesAt(there, found).some((party) =>
      source.clocks.some((clock) =>
        isDefinedOtherwise(found.otherDefinitions, source.part, { clock, year, ...party }),
      ),
    );
    if (figure.value === null || !isOther) return figure;
    return { ...figure, status: [...figure.status, 'd'] };
  };
}

/** The party of a place; of a family of agencies every member. Without one it is any party of a case. */
function partiesAt({ country = ALL, agency = ALL, agency_group = ALL }: Place, found: FoundRelease) {
  if (country !== ALL) return [{ axis: 'country', code: country } as const];
  if (agency !== ALL) return [{ axis: 'agency', code: agency } as const];
  if (agency_group === ALL) return [{ axis: 'case', code: '' } as const];
  return membersOf(agency_group, found).map((code) => ({ axis: 'agency', code }) as const);
}
