import { useParams } from '@tanstack/react-router';
import type { Category } from '#domain/data-table';
import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { axisOf, rowsAlong } from '../cells.ts';
import { isUnnamed } from '../charts/options/ranking.ts';
import type { Answer } from '../figures/use-figures.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { WithRelease } from '../site/with-release.tsx';
import { useVoice, useWords } from '../words/use-words.ts';
import { CountryComparisons } from './country/country-comparisons.tsx';
import { CountryFigures } from './country/country-figures.tsx';
import { COUNTRY_WORDS } from './country/country-words.ts';
import { Membership } from './country/membership.tsx';
import { NoSuchCountry } from './country/no-such-country.tsx';
import { UnnamedCountry } from './country/unnamed-country.tsx';
import { InvolvementTiles } from './profile/involvement-tiles.tsx';
import styles from './profile/profile.module.css';
import { ProfileControls } from './profile/profile-controls.tsx';
import { ProfileHead } from './profile/profile-head.tsx';
import { standingTitle } from './profile/standing-figure.tsx';
import { type Chosen, useChosen, useInvolvement, useRanking } from './profile/use-profile.ts';

/** What one country does in cases with others: how much, with whom, about what, with which outcome, how fast, and its place. */
export function CountryPage() {
  const { code = '' } = useParams({ strict: false });
  return <WithRelease>{(release) => <Country code={code.toUpperCase()} release={release} />}</WithRelease>;
}

function Country({ code, release }: { readonly code: string; readonly release: Release }) {
  const chosen = useChosen('country', release);
  const ranking = useRanking('country', chosen);
  const countries = (ranking.table && axisOf(ranking.table, 'country')?.categories) ?? [];
  const shown = countries.find((each) => each.code === code);
  const title = shown?.label ?? code;
  usePageTitle(title);
  if (ranking.table && !shown) return <NoSuchCountry code={code} release={release} countries={countries} />;
  return (
    <Profile
      country={{ code, label: title }}
      release={release}
      chosen={chosen}
      ranking={ranking}
      countries={countries}
    />
  );
}

type Shown = {
  readonly country: Category;
  readonly release: Release;
  readonly chosen: Chosen;
  readonly ranking: Answer;
  readonly countries: readonly Category[];
};

function Profile({ country, release, chosen, ranking, countries }: Shown) {
  const say = useWords(COUNTRY_WORDS);
  const party = { axis: 'country', code: country.code } as const;
  const involvement = useInvolvement(party, chosen);
  const isNamed = !isUnnamed(country);
  return (
    <>
      <ProfileHead axis="country" title={country.label} pickerLabel={say('switch')} parties={countries}>
        {isNamed ? (
          <Membership code={country.code} release={release} />
        ) : (
          <UnnamedCountry code={country.code} />
        )}
        {isNamed && <Standing country={country} ranking={ranking} />}
      </ProfileHead>
      <UnusedNotice unused={chosen.unused} />
      <ProfileControls axis="country" chosen={chosen} release={release} />
      <InvolvementTiles answers={involvement} />
      <CountryFigures
        country={country}
        chosen={chosen}
        ranking={ranking}
        involvement={involvement}
        isNamed={isNamed}
      />
      {isNamed && ranking.table && (
        <CountryComparisons
          country={country}
          chosen={chosen}
          rows={rowsAlong(ranking.table, 'country')}
          day={release.extractDate}
        />
      )}
    </>
  );
}

/** The place of the country in a sentence, of the same measure as the ranking below. */
function Standing({ country, ranking }: Pick<Shown, 'country' | 'ranking'>) {
  const say = useWords(COUNTRY_WORDS);
  const voice = useVoice();
  const { table, isOld } = ranking;
  if (!table) return <p className={styles.standing} aria-busy="true" />;
  const count = rowsAlong(table, 'country').length;
  const ranked = {
    axis: 'country',
    code: country.code,
    name: country.label,
    group: say('group', { of: count }),
    isLike: () => true,
  } as const;
  return (
    <p className={styles.standing} data-old={isOld}>
      {say('standsBy', { standing: standingTitle(table, ranked, voice), measure: table.metric.label })}
    </p>
  );
}
