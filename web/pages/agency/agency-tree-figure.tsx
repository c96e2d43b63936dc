import type { DataTable } from '#domain/data-table';
import { rowsAlong, unitOf } from '../../cells.ts';
import { FigureFrame } from '../../charts/figure-frame.tsx';
import { FigureStates } from '../../charts/figure-states.tsx';
import { subtitleOf } from '../../charts/words.ts';
import { useTable } from '../../figures/use-figures.ts';
import { figureText, figureWords } from '../../format.ts';
import { periodRemarks, shownPeriod } from '../../selection/shown-period.ts';
import { PartyLink } from '../../site/party-link.tsx';
import { useVoice, useWords } from '../../words/use-words.ts';
import { partiesQuery } from '../profile/profile-questions.ts';
import type { Chosen } from '../profile/use-profile.ts';
import styles from './agency.module.css';
import { type Branch, codesOf, treeAround } from './agency-tree.ts';
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
  const answer = useTable(
    codes.length > 1 ? partiesQuery(asked, profile.metric, { axis: 'agency', period, codes }) : undefined,
  );
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
            table={table}
            title={title}
            subtitle={subtitleOf(table, shown, voice)}
            order={codes}
            remarks={answer.isOld ? [] : periodRemarks(table, { shown, chosen: chosen.years }, voice)}
            isOld={answer.isOld}
          >
            <Branches branches={branches} table={table} code={agency.code} />
          </FigureFrame>
        );
      }}
    </FigureStates>
  );
}

function Branches(props: {
  readonly branches: readonly Branch[];
  readonly table: DataTable;
  readonly code: string;
}) {
  const { branches, table, code } = props;
  const voice = useVoice();
  const rows = rowsAlong(table, 'agency');
  return (
    <ul className={styles.tree}>
      {branches.map(({ agency, units }) => {
        const figure = rows.find((row) => row.code === agency.code)?.figure;
        return (
          <li key={agency.code}>
            <div className={styles.branch} aria-current={agency.code === code ? 'true' : undefined}>
              <PartyLink axis="agency" code={agency.code}>
                {agency.label}
              </PartyLink>
              {figure && (
                <abbr title={figureWords(figure, unitOf(table), voice)}>
                  {figureText(figure, unitOf(table), voice)}
                </abbr>
              )}
            </div>
            {units.length > 0 && <Branches branches={units} table={table} code={code} />}
          </li>
        );
      })}
    </ul>
  );
}
