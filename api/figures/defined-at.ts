import { ALL } from '#domain/codes/code-list';
import { isDefinedOtherwise } from '#domain/other-definition';
import type { FoundRelease } from '../release.query.ts';
import { heldAt } from './held.ts';
import { type FigureAt, yearAt } from './place.ts';
import type { Question } from './question.ts';

/** Figures by role, with the flag `d` where parties without a stated role are among the cases. */
export function definedAt(question: Question, figureAt: FigureAt, found: FoundRelease): FigureAt {
  const { source } = question;
  if (source.kind !== 'cases' || found.otherDefinitions.size === 0) return figureAt;
  const held = heldAt(question.held);
  return (place) => {
    const figure = figureAt(place);
    const { country = ALL, agency = ALL, ...rest } = { ...held, ...place };
    const year = yearAt(rest) ?? ALL;
    const party = partyOf(country, agency);
    const isOther = source.clocks.some((clock) =>
      isDefinedOtherwise(found.otherDefinitions, source.part, { clock, year, ...party }),
    );
    if (figure.value === null || !isOther) return figure;
    return { ...figure, status: [...figure.status, 'd'] };
  };
}

function partyOf(country: string, agency: string) {
  if (country !== ALL) return { axis: 'country', code: country } as const;
  if (agency !== ALL) return { axis: 'agency', code: agency } as const;
  return { axis: 'case', code: '' } as const;
}
