import { useId } from 'react';
import type { CoverageTable } from '#domain/coverage';
import type { Release } from '#domain/release';
import { REPORTING_AXES, type ReportingAxis } from '#domain/reporting';
import { useAddressSearch, useChoose } from '../../address/use-search.ts';
import { useAnswer } from '../../figures/use-figures.ts';
import { SelectField } from '../../selection/select-field.tsx';
import { NotHad } from '../../site/not-had.tsx';
import { useWords } from '../../words/use-words.ts';
import { CoverageMatrix } from './coverage-matrix.tsx';
import styles from './data.module.css';
import { DATA_WORDS } from './data-words.ts';
import { foundParties } from './found-parties.ts';

const AXIS_WORDS = { agency: 'agency', country: 'country', source: 'source_axis' } as const;

/** Who was expected to report in which year, and did: agencies, countries or sources down, years across. */
export function Coverage({ release }: { readonly release: Release }) {
  const say = useWords(DATA_WORDS);
  const { search, by, find, choose } = useCoverageChoice();
  const { data, error, refetch } = useAnswer<CoverageTable>(`/coverage?by=${by}&release=${release.number}`);
  const field = useId();
  if (error) return <NotHad error={error} retry={() => void refetch()} />;
  const parties = foundParties(data?.parties ?? [], find);
  return (
    <>
      <p>{say('coverageLead')}</p>
      <form className={styles.choices}>
        <SelectField
          label={say('by')}
          value={by}
          options={REPORTING_AXES.map((value) => ({ value, label: say(AXIS_WORDS[value]) }))}
          onChoose={(axis) => choose({ ...search, rows: axis === 'agency' ? '' : axis })}
        />
        <div className={styles.find}>
          <label htmlFor={field}>{say('find')}</label>
          <input
            id={field}
            type="search"
            value={find}
            onChange={(event) => choose({ ...search, find: event.target.value }, 'find')}
          />
        </div>
        <span role="status">{find !== '' && say('shown', { count: parties.length })}</span>
      </form>
      {data?.parties.length === 0 && <p>{say('noCoverage')}</p>}
      {data && data.parties.length > 0 && (
        <CoverageMatrix {...data} parties={parties} caption={`${say('coverage')}: ${say(AXIS_WORDS[by])}`} />
      )}
      {!data && <div className={styles.waiting} aria-busy="true" />}
    </>
  );
}

/** Which rows, and the words that their names must have: parameters `rows` and `find` of the address. */
function useCoverageChoice() {
  const search = useAddressSearch();
  const choose = useChoose();
  const by: ReportingAxis = REPORTING_AXES.find((axis) => axis === search.rows) ?? 'agency';
  return { search, by, find: search.find ?? '', choose };
}
