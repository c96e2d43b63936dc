import { type Answer, useTable } from '../../figures/use-figures.ts';
import styles from '../profile/profile.module.css';
import { metricOf } from '../profile/profile-metrics.ts';
import { yearsQuery } from '../profile/profile-questions.ts';
import { InTimeFigure, TimesFigure } from '../profile/timeliness-figures.tsx';
import type { Chosen } from '../profile/use-profile.ts';
import type { ListedAgency } from './listed-agency.ts';

type Of = { readonly agency: ListedAgency; readonly chosen: Chosen };

/** How fast an agency answers requests, which States ask of those of other States and not of bodies, and how long its cases take. */
export function AgencyTimeliness({ agency, chosen }: Of) {
  return (
    <div className={styles.figures}>
      {agency.partyType !== 'BODY' && <Responses agency={agency} chosen={chosen} />}
      <TimesFigure
        name={agency.label}
        kind="CASE"
        median={useByYear({ agency, chosen }, 'case-duration-median')}
        p90={useByYear({ agency, chosen }, 'case-duration-p90')}
      />
    </div>
  );
}

function Responses({ agency, chosen }: Of) {
  return (
    <>
      <TimesFigure
        name={agency.label}
        kind="RESPONSE"
        median={useByYear({ agency, chosen }, 'response-time-median')}
        p90={useByYear({ agency, chosen }, 'response-time-p90')}
      />
      <InTimeFigure name={agency.label} answer={useByYear({ agency, chosen }, 'in-time-rate')} />
    </>
  );
}

function useByYear({ agency, chosen: { asked, years } }: Of, metric: string): Answer {
  return useTable(yearsQuery(asked, metricOf(metric), { axis: 'agency', code: agency.code }, years));
}
