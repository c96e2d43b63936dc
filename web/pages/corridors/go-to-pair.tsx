import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAddressSearch } from '../../address/use-search.ts';
import { useStatesOf } from '../../figures/use-states.ts';
import { SelectField } from '../../selection/select-field.tsx';
import { useWords } from '../../words/use-words.ts';
import styles from './corridors.module.css';
import { CORRIDORS_WORDS } from './corridors-words.ts';

/** The way to any pair of States of the release, also to one that stands neither in the matrix nor in the list. */
export function GoToPair({ release }: { readonly release: number }) {
  const say = useWords(CORRIDORS_WORDS);
  const navigate = useNavigate();
  const search = useAddressSearch();
  const states = useStatesOf(release) ?? [];
  const [country, chooseCountry] = useState('');
  const [partner, choosePartner] = useState('');
  const options = (other: string) => [
    { value: '', label: say('pick') },
    ...states.filter(({ code }) => code !== other).map(({ code, label }) => ({ value: code, label })),
  ];
  return (
    <form
      className={styles.go}
      aria-label={say('choose')}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/corridors/$country/$partner', params: { country, partner }, search });
      }}
    >
      <SelectField
        isLong
        label={say('one')}
        value={country}
        options={options(partner)}
        onChoose={chooseCountry}
      />
      <SelectField
        isLong
        label={say('other')}
        value={partner}
        options={options(country)}
        onChoose={choosePartner}
      />
      <button type="submit" disabled={country === '' || partner === ''}>
        {say('go')}
      </button>
    </form>
  );
}
