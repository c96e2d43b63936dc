import { rowsAlong, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { subtitleOf } from '../../charts/words.ts';
import { useTable } from '../../figures/use-figures.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { partiesQuery } from '../profile/profile-questions.ts';
import type { Chosen } from '../profile/use-profile.ts';
import { AgencyBranches } from './agency-branches.tsx';
import { codesOf, codesWithUnits, treeAround } from './agency-tree.ts';
import { AGENCY_WORDS } from './agency-words.ts';
import { type ListedAgency, useLabels } from './listed-agency.ts';

/** The agency among the others of its State and their units, or a body with its own, each with its figure. */
export function AgencyTreeFigure(props: {
  readonly agency: ListedAgency;
  readonly agencies: readonly ListedAgency[];
  readonly chosen: Chosen;
}) {
  const { agency, agencies, chosen } = props;
  const say = useWords(AGENCY_WORDS);
  const voice = useVoice();
  const { countryLabel } = useLabels();
  const branches = treeAround(agencies, agency.code);
  const codes = codesOf(branches);
  const { asked, profile, period } = chosen;
  const parents = codesWithUnits(branches);
  const answer = useTable(
    codes.length > 1 ? partiesQuery(asked, profile.metric, { axis: 'agency', period, codes }) : undefined,
  );
  const together = useTable(
    parents.length > 0
      ? partiesQuery(asked, profile.metric, { axis: 'agency_group', period, codes: parents })
      : undefined,
  );
  // Those of the question before this one belong to other figures.
  const families = together.isOld ? undefined : together.table;
  const title =
    agency.country === undefined
      ? say('treeOfBody', { name: branches[0]?.agency.label ?? agency.label })
      : say('treeOfState', { country: countryLabel(agency.country) });
  if (codes.length < 2) return null;
  return (
    <FigureStates answer={answer} measure={say('tree')} height={codes.length * 36} filter={undefined}>
      {(table) => {
        const shown = shownPeriod(table, period);
        return (
          <FigureFrame
            table={
              families
                ? {
                    axis: 'agency',
                    parts: [
                      { label: say('itself'), table },
                      { label: say('withUnits'), table: families, axis: 'agency_group' },
                    ],
                  }
                : table
            }
            title={title}
            subtitle={subtitleOf(table, shown, voice)}
            order={codes}
            remarks={answer.isOld ? [] : periodRemarks(table, { shown, chosen: chosen.years }, voice)}
            isOld={answer.isOld}
            hasChart={false}
          >
            <AgencyBranches
              branches={branches}
              rows={rowsAlong(table, 'agency')}
              families={families ? rowsAlong(families, 'agency_group') : []}
              unit={unitOf(table)}
              code={agency.code}
            />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}
