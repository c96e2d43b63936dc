import { Link } from '@tanstack/react-router';
import type { Figure } from '#domain/figure';
import type { Change, Ledger } from '#domain/ledger';
import { useAddressSearch } from '../../address/use-search.ts';
import { figureText, figureWords, numberText } from '../../format.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { changePlace } from './change-place.ts';
import styles from './compare.module.css';
import { COMPARE_WORDS } from './compare-words.ts';
import { type Comparison, PAGE_SIZE, pathOf } from './comparison.ts';

/** The changed figures of one page of the list, the largest changes first. */
export function ChangedFigures({
  ledger,
  comparison,
}: {
  readonly ledger: Ledger;
  readonly comparison: Comparison;
}) {
  const say = useWords(COMPARE_WORDS);
  return (
    <>
      <h2>{say('changes')}</h2>
      <PageLinks ledger={ledger} comparison={comparison} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('where')}</th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{say('after')}</th>
            <th scope="col">{say('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.changes.map((change) => {
            const place = changePlace(change, say);
            return <ChangeRow key={place} change={change} place={place} unit={comparison.metric.unit} />;
          })}
        </tbody>
      </table>
    </>
  );
}

function ChangeRow(props: { readonly change: Change; readonly place: string; readonly unit: string }) {
  const { change, place, unit } = props;
  const voice = useVoice();
  const { difference } = change;
  const sign = difference !== null && difference > 0 ? '+' : '';
  return (
    <tr>
      <th scope="row">{place}</th>
      <Value figure={change.old} unit={unit} />
      <Value figure={change.new} unit={unit} />
      <td>{difference === null ? '' : sign + numberText(difference, unit, voice)}</td>
    </tr>
  );
}

function Value({ figure, unit }: { readonly figure: Figure; readonly unit: string }) {
  const voice = useVoice();
  return (
    <td>
      <span title={figureWords(figure, unit, voice)}>{figureText(figure, unit, voice)}</span>
    </td>
  );
}

/** Which of the changed figures these are, with the ways to the next, to the first, and to the file of all. */
function PageLinks({ ledger, comparison }: { readonly ledger: Ledger; readonly comparison: Comparison }) {
  const say = useWords(COMPARE_WORDS);
  const voice = useVoice();
  const search = useAddressSearch();
  const { cursor } = comparison;
  const count = (value: number) => numberText(value, '', voice);
  return (
    <p className={styles.pages}>
      <span>
        {say('from', {
          first: count(cursor + 1),
          last: count(cursor + ledger.changes.length),
          total: count(ledger.total),
        })}
      </span>
      {cursor > 0 && (
        <Link to="/compare" search={{ ...search, cursor: '' }} resetScroll={false}>
          {say('first')}
        </Link>
      )}
      {ledger.next !== null && (
        <Link to="/compare" search={{ ...search, cursor: ledger.next }} resetScroll={false}>
          {say('next', { count: PAGE_SIZE })}
        </Link>
      )}
      <a href={`/api/v1${pathOf(comparison)}&format=csv`} download>
        {say('download')}
      </a>
    </p>
  );
}
