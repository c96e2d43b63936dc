import type { Part, SelectableClock } from '#domain/codes/counting-axes';
import type { Category } from '#domain/data-table';
import { NARROW, useMedia } from '../use-media.ts';
import type { Controlled } from './controlled.ts';
import styles from './controls.module.css';
import { CountryPicker } from './country-picker.tsx';
import { OVERVIEW_METRICS } from './overview-metrics.ts';
import { withMetric } from './page-selection.ts';
import { SelectField } from './select-field.tsx';
import { YearRange } from './year-range.tsx';

/** The choices of the overview. On a phone they fold away behind their name. */
export function Controls(props: Controlled & { readonly countries: readonly Category[] }) {
  const isNarrow = useMedia(NARROW);
  if (!isNarrow) return <form className={styles.panel}>{fields(props)}</form>;
  return (
    <details className={styles.fold}>
      <summary>Change what is shown</summary>
      <form className={styles.panel}>{fields(props)}</form>
    </details>
  );
}

function fields(props: Controlled & { readonly countries: readonly Category[] }) {
  return (
    <>
      <MetricField {...props} />
      <YearRange {...props} />
      <CountryPicker {...props} />
      <ClockField {...props} />
      {props.page.metric.part === undefined && <PartField {...props} />}
    </>
  );
}

function MetricField({ page, choose }: Controlled) {
  return (
    <SelectField
      label="Measure"
      value={page.metric.id}
      options={OVERVIEW_METRICS.map(({ id, label }) => ({ value: id, label }))}
      onChoose={(id) => {
        const metric = OVERVIEW_METRICS.find((each) => each.id === id);
        if (metric) choose(withMetric(page, metric));
      }}
    />
  );
}

function ClockField({ page, choose }: Controlled) {
  return (
    <SelectField
      label="Year of"
      value={page.clock}
      options={optionsOf<SelectableClock>(CLOCK_EVENT)}
      onChoose={(clock) => choose({ ...page, clock })}
    />
  );
}

function PartField({ page, choose }: Controlled) {
  return (
    <SelectField
      label="A party counts when it"
      value={page.part ?? 'INVOLVED'}
      options={optionsOf<Part>(PART_CLAIM)}
      onChoose={(part) => choose({ ...page, part: part === 'INVOLVED' ? null : part })}
    />
  );
}

const CLOCK_EVENT: Readonly<Record<SelectableClock, string>> = {
  OPENED: 'opening of the case',
  OUTCOME: 'outcome of the case',
};

const PART_CLAIM: Readonly<Record<Part, string>> = {
  INVOLVED: 'is involved in any role',
  INITIATED: 'initiated the cooperation',
  PARTICIPATED: 'took part in another’s case',
  LEAD: 'leads the case',
};

function optionsOf<Code extends string>(labels: Readonly<Record<Code, string>>) {
  // `Object.entries` widens the keys of a closed record to string.
  const entries = Object.entries(labels) as [Code, string][];
  return entries.map(([value, label]) => ({ value, label }));
}
