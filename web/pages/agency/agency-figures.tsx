import { isUnnamed } from '../../charts/options/ranking.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { InvolvementFigure } from '../profile/involvement-figure.tsx';
import { InvolvementTiles } from '../profile/involvement-tiles.tsx';
import { Later } from '../profile/later.tsx';
import styles from '../profile/profile.module.css';
import { ShareFigures } from '../profile/share-figures.tsx';
import { StandingFigure } from '../profile/standing-figure.tsx';
import { type Chosen, useInvolvement } from '../profile/use-profile.ts';
import { AgencyPartners } from './agency-partners.tsx';
import { AgencyTimeliness } from './agency-timeliness.tsx';
import { AgencyTreeFigure } from './agency-tree-figure.tsx';
import type { ListedAgency } from './listed-agency.ts';
import { ReportingStatus } from './reporting-status.tsx';
import { useLike } from './use-like.ts';

/** The figures of an agency or body, of one without a name those of its cases alone. */
export function AgencyFigures(props: {
  readonly agency: ListedAgency;
  readonly agencies: readonly ListedAgency[];
  readonly chosen: Chosen;
  readonly ranking: Answer;
}) {
  const { agency, agencies, chosen, ranking } = props;
  const party = { axis: 'agency', code: agency.code } as const;
  const involvement = useInvolvement(party, chosen);
  const { isLike, group } = useLike(agency, ranking.table);
  const { years, period, asked } = chosen;
  const isNamed = !isUnnamed(agency);
  const standing = { party, group, answer: ranking, isLike, years, period };
  return (
    <>
      <InvolvementTiles answers={involvement} />
      <div className={styles.figures}>
        <InvolvementFigure name={agency.label} answers={involvement} />
        {isNamed && <StandingFigure {...standing} />}
        {isNamed && <AgencyTreeFigure agency={agency} agencies={agencies} chosen={chosen} />}
        {isNamed && <ReportingStatus code={agency.code} release={asked.release} years={years} />}
      </div>
      {isNamed && (
        <Later height={700}>
          <AgencyPartners agency={agency} chosen={chosen} />
        </Later>
      )}
      <Later height={640}>
        <ShareFigures party={party} name={agency.label} chosen={chosen} />
      </Later>
      {isNamed && (
        <Later height={560}>
          <AgencyTimeliness agency={agency} chosen={chosen} />
        </Later>
      )}
    </>
  );
}
