import type { Release } from '#domain/release';
import { useAddressSearch, useChoose } from '../../address/use-search.ts';
import { useAnswer } from '../../figures/use-figures.ts';
import { dayText } from '../../format.ts';
import { SelectField } from '../../selection/select-field.tsx';
import { useMetricWords } from '../../selection/use-metric-words.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './compare.module.css';
import { COMPARE_WORDS } from './compare-words.ts';
import { COMPARED_METRICS, type Comparison } from './comparison.ts';

type Codes = { readonly codes: readonly { readonly code: string; readonly label: string }[] };

/** Which releases are compared, and which of the changed figures are listed. Another choice begins the list anew. */
export function ComparisonChoices(props: {
  readonly comparison: Comparison;
  readonly releases: readonly Release[];
}) {
  const { comparison, releases } = props;
  const say = useWords(COMPARE_WORDS);
  const { labelOf } = useMetricWords();
  const search = useAddressSearch();
  const goTo = useChoose();
  const choose = (changed: Readonly<Record<string, string>>) => goTo({ ...search, ...changed, cursor: '' });
  const { data } = useAnswer<Codes>('/codes/country');
  const published = usePublished(releases);
  return (
    <form className={styles.choices}>
      <SelectField
        label={say('release')}
        value={String(comparison.release)}
        options={published.filter((_, place) => place < published.length - 1)}
        onChoose={(release) => choose({ release, since: '' })}
      />
      <SelectField
        label={say('since')}
        value={String(comparison.since)}
        options={published.filter(({ value }) => Number(value) < comparison.release)}
        onChoose={(since) => choose({ since })}
      />
      <SelectField
        label={say('measure')}
        value={comparison.metric.id}
        options={COMPARED_METRICS.map((metric) => ({ value: metric.id, label: labelOf(metric) }))}
        onChoose={(metric) => choose({ metric })}
      />
      <SelectField
        isLong
        label={say('country')}
        value={comparison.country ?? ''}
        options={[
          { value: '', label: say('allCountries') },
          ...(data?.codes ?? []).map(({ code, label }) => ({ value: code, label })),
        ]}
        onChoose={(country) => choose({ country })}
      />
    </form>
  );
}

/** The published releases as options, the latest first, with the day on which each came out. */
function usePublished(releases: readonly Release[]) {
  const voice = useVoice();
  return releases
    .filter(({ state }) => state === 'published')
    .toSorted((a, b) => b.number - a.number)
    .map(({ number, publishedAt }) => ({
      value: String(number),
      label: `${number}, ${dayText(publishedAt, voice)}`,
    }));
}
