import type { Category } from '#domain/data-table';
import { rowsAlong } from '../../cells.ts';
import { type Answer, useTable } from '../../figures/use-figures.ts';
import { useWords } from '../../words/use-words.ts';
import { InvolvementFigure } from '../profile/involvement-figure.tsx';
import { Later } from '../profile/later.tsx';
import { PartnersFigure } from '../profile/partners-figure.tsx';
import styles from '../profile/profile.module.css';
import { metricOf } from '../profile/profile-metrics.ts';
import { alongQuery, yearsQuery } from '../profile/profile-questions.ts';
import { ShareFigures } from '../profile/share-figures.tsx';
import { StandingFigure } from '../profile/standing-figure.tsx';
import { InTimeFigure, TimesFigure } from '../profile/timeliness-figures.tsx';
import type { Chosen, Involvement } from '../profile/use-profile.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { PairLink, useOpenPair } from './pair-link.tsx';
import { RequestsFigure } from './requests-figure.tsx';

type Of = { readonly country: Category; readonly chosen: Chosen };

/** The figures of a country. Those that need answers of their own come when they are near. */
export function CountryFigures(
  props: Of & { readonly ranking: Answer; readonly involvement: Involvement; readonly isNamed: boolean },
) {
  const { country, chosen, ranking, involvement, isNamed } = props;
  const { years, period } = chosen;
  const say = useWords(COUNTRY_WORDS);
  const count = ranking.table ? rowsAlong(ranking.table, 'country').length : 0;
  return (
    <>
      <div className={styles.figures}>
        <InvolvementFigure name={country.label} answers={involvement} />
        {isNamed && (
          <StandingFigure
            party={{ axis: 'country', code: country.code }}
            group={say('group', { of: count })}
            answer={ranking}
            isLike={() => true}
            years={years}
            period={period}
          />
        )}
      </div>
      {isNamed && (
        <Later height={700}>
          <Partners country={country} chosen={chosen} />
        </Later>
      )}
      <Later height={640}>
        <ShareFigures party={{ axis: 'country', code: country.code }} name={country.label} chosen={chosen} />
      </Later>
      {isNamed && (
        <Later height={560}>
          <Timeliness country={country} chosen={chosen} />
        </Later>
      )}
    </>
  );
}

function Partners({ country, chosen }: Of) {
  const { asked, years, period } = chosen;
  const party = { axis: 'country', code: country.code } as const;
  const along = (metric: string) => alongQuery(asked, metricOf(metric), { party, by: 'partner', period });
  const { code, label: name } = country;
  const openPair = useOpenPair(code);
  return (
    <div className={styles.figures}>
      <PartnersFigure
        name={name}
        own={code}
        answer={useTable(along('pair-cases'))}
        years={years}
        period={period}
        onOpen={openPair}
        under={(partner) => <PairLink code={code} name={name} partner={partner} />}
      />
      <RequestsFigure
        sent={useTable(along('requests-sent'))}
        received={useTable(along('requests-received'))}
        code={code}
        name={name}
        years={years}
        period={period}
      />
    </div>
  );
}

function Timeliness({ country, chosen }: Of) {
  const { asked, years } = chosen;
  const party = { axis: 'country', code: country.code } as const;
  const byYear = (metric: string) => yearsQuery(asked, metricOf(metric), party, years);
  return (
    <div className={styles.figures}>
      <TimesFigure
        name={country.label}
        kind="RESPONSE"
        median={useTable(byYear('response-time-median'))}
        p90={useTable(byYear('response-time-p90'))}
      />
      <InTimeFigure name={country.label} answer={useTable(byYear('in-time-rate'))} />
    </div>
  );
}
