import { useState } from 'react';
import type { Category } from '#domain/data-table';
import type { Controlled } from './controlled.ts';
import styles from './controls.module.css';
import { MAX_COUNTRIES } from './page-selection.ts';
import { SelectField } from './select-field.tsx';

/** Up to five countries to compare: each is added by the button beside the list, and is a chip that takes itself away. */
export function CountryPicker(props: Controlled & { readonly countries: readonly Category[] }) {
  const { page, choose, countries } = props;
  const labelOf = (code: string) => countries.find((country) => country.code === code)?.label ?? code;
  return (
    <div className={styles.countries}>
      <CountryToAdd
        chosen={page.countries}
        countries={countries}
        add={(code) => choose({ ...page, countries: [...page.countries, code].sort() })}
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

/** A closed list changes with each arrow key, so what it shows is only pointed at until the button adds it. */
function CountryToAdd(props: {
  readonly chosen: readonly string[];
  readonly countries: readonly Category[];
  readonly add: (code: string) => void;
}) {
  const { chosen, countries, add } = props;
  const [pointed, point] = useState('');
  const isFull = chosen.length >= MAX_COUNTRIES;
  const rest = isFull ? [] : countries.filter((country) => !chosen.includes(country.code));
  const value = rest.some((country) => country.code === pointed) ? pointed : '';
  const first = { value: '', label: isFull ? `${MAX_COUNTRIES} are chosen` : invitation(chosen.length) };
  return (
    <div className={styles.adding}>
      <SelectField
        label="Countries"
        value={value}
        options={[first, ...rest.map(({ code, label }) => ({ value: code, label }))]}
        onChoose={point}
      />
      <button type="button" aria-label="Add country" onClick={() => value !== '' && add(value)}>
        Add
      </button>
    </div>
  );
}

function invitation(chosen: number): string {
  return chosen === 0 ? 'All; choose some to compare' : 'Choose one more';
}
