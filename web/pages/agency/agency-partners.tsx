import { useNavigate } from '@tanstack/react-router';
import { useAddressSearch } from '../../address/use-search.ts';
import { isUnnamed } from '../../charts/options/ranking.ts';
import { type Answer, useTable } from '../../figures/use-figures.ts';
import { yearsText } from '../../format.ts';
import { useWords } from '../../words/use-words.ts';
import { DirectionsFigure } from '../profile/directions-figure.tsx';
import { NotRecorded } from '../profile/not-recorded.tsx';
import { PARTNER_WORDS } from '../profile/partner-words.ts';
import { PartnersFigure } from '../profile/partners-figure.tsx';
import styles from '../profile/profile.module.css';
import { INITIATED, INVOLVED, PARTICIPATED } from '../profile/profile-metrics.ts';
import { alongQuery } from '../profile/profile-questions.ts';
import type { Chosen } from '../profile/use-profile.ts';
import type { ListedAgency } from './listed-agency.ts';

type Of = { readonly agency: ListedAgency; readonly chosen: Chosen };

/** With which States an agency works, and with whom it initiates cases and joins those of others. */
export function AgencyPartners({ agency, chosen }: Of) {
  const { asked, years, period } = chosen;
  const party = { axis: 'agency', code: agency.code } as const;
  const along = (metric: typeof INVOLVED) => alongQuery(asked, metric, { party, by: 'partner', period });
  const openCountry = useOpenCountry();
  return (
    <div className={styles.figures}>
      <PartnersFigure
        name={agency.label}
        own={agency.partyType === 'BODY' ? undefined : agency.country}
        answer={useTable(along(INVOLVED))}
        years={years}
        period={period}
        onOpen={openCountry}
      />
      <Directions
        agency={agency}
        chosen={chosen}
        initiated={useTable(along(INITIATED))}
        participated={useTable(along(PARTICIPATED))}
        onOpen={openCountry}
      />
    </div>
  );
}

function Directions(
  props: Of & {
    readonly initiated: Answer;
    readonly participated: Answer;
    readonly onOpen: (country: string | undefined) => void;
  },
) {
  const { agency, chosen, initiated, participated, onOpen } = props;
  const say = useWords(PARTNER_WORDS);
  const { years, period } = chosen;
  const name = agency.label;
  const span = yearsText(period.first, period.last);
  return (
    <DirectionsFigure
      first={{ short: say('initiated'), long: say('initiatedBy', { name }), answer: initiated }}
      second={{ short: say('joined'), long: say('joinedBy', { name }), answer: participated }}
      said={{
        measure: say('directions'),
        titleOf: (busiest) =>
          busiest
            ? say('directionsTitle', {
                name,
                first: busiest.label,
                initiated: busiest.first,
                participated: busiest.second,
              })
            : say('directionsOnly', { name }),
        subtitleOf: (about) => say('directionsSubtitle', about),
      }}
      empty={<NotRecorded title={say('directions')} text={say('noPartners', { name, years: span })} />}
      years={years}
      period={period}
      onOpen={onOpen}
    />
  );
}

/** Opens the page of a State; nothing for one that has no name. */
function useOpenCountry(): (code: string | undefined) => void {
  const navigate = useNavigate();
  const search = useAddressSearch();
  return (code) => {
    if (code === undefined || isUnnamed({ code })) return;
    void navigate({ to: '/country/$code', params: { code }, search });
  };
}
