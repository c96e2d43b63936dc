import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Category } from '#domain/data-table';
import { useAddressSearch } from '../../address/use-search.ts';
import { CodePicker } from '../../selection/code-picker.tsx';
import type { PartyAxis } from '../../site/party-link.tsx';
import { useWords } from '../../words/use-words.ts';
import styles from './profile.module.css';
import { PROFILE_WORDS } from './profile-words.ts';

/** The name of a page of parties, what must be said beside it, and the field that leads to the page of another party. */
export function ProfileHead(props: {
  readonly axis: PartyAxis;
  readonly title: string;
  readonly pickerLabel: string;
  readonly parties: readonly Category[];
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <div className={styles.naming}>
        <h1 className={styles.heading}>{props.title}</h1>
        {props.children}
      </div>
      <GoToParty {...props} />
    </div>
  );
}

function GoToParty(props: {
  readonly axis: PartyAxis;
  readonly pickerLabel: string;
  readonly parties: readonly Category[];
}) {
  const say = useWords(PROFILE_WORDS);
  const navigate = useNavigate();
  const search = useAddressSearch();
  const to = props.axis === 'country' ? '/country/$code' : '/agency/$code';
  return (
    <form className={styles.goTo} onSubmit={(event) => event.preventDefault()}>
      <CodePicker
        label={props.pickerLabel}
        invitation={say('switchHint')}
        codes={props.parties}
        chosen={[]}
        most={1}
        onChoose={([code]) => code !== undefined && void navigate({ to, params: { code }, search })}
      />
    </form>
  );
}
