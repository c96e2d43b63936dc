import type { Category } from '#domain/data-table';
import { useWords } from '../words/use-words.ts';
import { ChoicePanel } from './choice-panel.tsx';
import { ClockField } from './clock-field.tsx';
import { CodePicker } from './code-picker.tsx';
import type { Controlled } from './controlled.ts';
import { LikeForLikeField } from './like-for-like-field.tsx';
import { MetricField } from './metric-field.tsx';
import { OVERVIEW_METRICS } from './overview-metrics.ts';
import { MAX_COUNTRIES, withMetric } from './page-selection.ts';
import { PartField } from './part-field.tsx';
import { SELECTION_WORDS } from './selection-words.ts';
import { YearRange } from './year-range.tsx';

/** The choices of the overview. */
export function Controls(props: Controlled & { readonly countries: readonly Category[] }) {
  return (
    <ChoicePanel>
      <Fields {...props} />
    </ChoicePanel>
  );
}

function Fields({
  page,
  release,
  choose,
  countries,
}: Controlled & { readonly countries: readonly Category[] }) {
  const say = useWords(SELECTION_WORDS);
  return (
    <>
      <MetricField
        metric={page.metric}
        metrics={OVERVIEW_METRICS}
        onChoose={(metric) => choose(withMetric(page, metric))}
      />
      <YearRange
        years={page.years}
        release={release}
        onChoose={(years, control) => choose({ ...page, years }, control)}
      />
      <CodePicker
        label={say('countries')}
        invitation={say('searchCountries')}
        codes={countries}
        chosen={page.countries}
        most={MAX_COUNTRIES}
        onChoose={(codes) => choose({ ...page, countries: codes })}
      />
      <ClockField clock={page.clock} onChoose={(clock) => choose({ ...page, clock })} />
      {page.metric.part === undefined && (
        <PartField part={page.part} onChoose={(part) => choose({ ...page, part })} />
      )}
      {page.countries.length === 0 && (
        <LikeForLikeField
          isChosen={page.isLikeForLike}
          onChoose={(isLikeForLike) => choose({ ...page, isLikeForLike })}
        />
      )}
    </>
  );
}
