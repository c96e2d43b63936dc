import type { Release } from '#domain/release';
import { ChoicePanel } from '../../selection/choice-panel.tsx';
import { ClockField } from '../../selection/clock-field.tsx';
import { MetricField } from '../../selection/metric-field.tsx';
import { YearRange } from '../../selection/year-range.tsx';
import type { PartyAxis } from '../../site/party-link.tsx';
import { useWords } from '../../words/use-words.ts';
import { rankingMetrics } from './profile-metrics.ts';
import { PROFILE_WORDS } from './profile-words.ts';
import type { Chosen } from './use-profile.ts';

/** The choices of a page of parties: the years, which date of a case gives its year, and by which measure parties are ranked. */
export function ProfileControls(props: {
  readonly axis: PartyAxis;
  readonly chosen: Chosen;
  readonly release: Release;
}) {
  const { axis, chosen, release } = props;
  const { profile, choose } = chosen;
  const say = useWords(PROFILE_WORDS);
  return (
    <ChoicePanel>
      <YearRange
        years={profile.years}
        release={release}
        onChoose={(years, control) => choose({ years }, control)}
      />
      <ClockField clock={profile.clock} onChoose={(clock) => choose({ clock })} />
      <MetricField
        label={say('rankedBy')}
        metric={profile.metric}
        metrics={rankingMetrics(axis)}
        onChoose={(metric) => choose({ metric })}
      />
    </ChoicePanel>
  );
}
