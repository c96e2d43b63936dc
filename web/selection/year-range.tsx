import type { Release } from '#domain/release';
import { yearsText } from '../format.ts';
import { useWords } from '../words/use-words.ts';
import styles from './controls.module.css';
import { type Years, yearCodes } from './page-selection.ts';
import { SelectField } from './select-field.tsx';
import { SELECTION_WORDS } from './selection-words.ts';
import { yearsInRelease } from './years-in-release.ts';

/** The two lists together: an arrow key moves one by a year, and twenty years are one step back. */
const SELECTS = 'years';

/** First and last year, with the periods that have a total of their own as quick choices; `null` are all years. */
export function YearRange(props: {
  readonly years: Years | null;
  readonly release: Release;
  readonly onChoose: (years: Years | null, control?: string) => void;
}) {
  const say = useWords(SELECTION_WORDS);
  const { release, onChoose } = props;
  const all = { first: release.firstYear, last: release.lastYear };
  const shown = yearsInRelease(props.years, release);
  const pick = (years: Years, control?: string) => onChoose(isSame(years, all) ? null : years, control);
  const options = yearCodes(all).map((year) => ({ value: year, label: year }));
  return (
    <fieldset className={styles.group}>
      <legend className="speech-only">{say('years')}</legend>
      <div className={styles.years}>
        <SelectField
          label={say('from')}
          value={String(shown.first)}
          options={options}
          onChoose={(year) =>
            pick({ first: Number(year), last: Math.max(Number(year), shown.last) }, SELECTS)
          }
        />
        <SelectField
          label={say('to')}
          value={String(shown.last)}
          options={options}
          onChoose={(year) =>
            pick({ first: Math.min(Number(year), shown.first), last: Number(year) }, SELECTS)
          }
        />
      </div>
      <div className={styles.quick}>
        {release.periods.filter(isQuick(all)).map((period) => (
          <button
            key={period.label}
            type="button"
            aria-pressed={isSame(period, shown)}
            title={yearsText(period.first, period.last)}
            onClick={() => pick({ first: period.first, last: period.last })}
          >
            {period.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** All years and those that end with the last; the calendar blocks can be chosen by their years. */
function isQuick(all: Years): (period: Years) => boolean {
  return (period) => period.last === all.last;
}

function isSame(a: Years, b: Years): boolean {
  return a.first === b.first && a.last === b.last;
}
