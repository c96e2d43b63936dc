import type { Category } from '#domain/data-table';
import type { Controlled } from './controlled.ts';
import styles from './controls.module.css';
import { MAX_COUNTRIES } from './page-selection.ts';
import { SelectField } from './select-field.tsx';

/** Up to five countries to compare: one is added from the list, each is a chip that takes itself away. */
export function CountryPicker(props: Controlled & { readonly countries: readonly Category[] }) {
  const { page, choose, countries } = props;
  const isFull = page.countries.length >= MAX_COUNTRIES;
  const rest = countries.filter((country) => !page.countries.includes(country.code));
  const labelOf = (code: string) => countries.find((country) => country.code === code)?.label ?? code;
  const first = {
    value: '',
    label: isFull ? `${MAX_COUNTRIES} are chosen` : invitation(page.countries.length),
  };
  const options = isFull ? [] : rest.map(({ code, label }) => ({ value: code, label }));
  return (
    <div className={styles.countries}>
      <SelectField
        label="Countries"
        value=""
        options={[first, ...options]}
        onChoose={(code) => code !== '' && choose({ ...page, countries: [...page.countries, code].sort() })}
      />
      {page.countries.length > 0 && (
        <ul className={styles.chips} aria-label="Chosen countries">
          {page.countries.map((code) => (
            <li key={code}>
              <button
                type="button"
                aria-label={`Remove ${labelOf(code)}`}
                onClick={() => choose({ ...page, countries: page.countries.filter((each) => each !== code) })}
              >
                {labelOf(code)} <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function invitation(chosen: number): string {
  return chosen === 0 ? 'All; choose some to compare' : 'Add a country';
}
