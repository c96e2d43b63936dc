import { Link, useParams } from '@tanstack/react-router';
import type { Named } from '#domain/data-table';
import type { Release } from '#domain/release';
import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch, useChoose } from '../address/use-search.ts';
import { useStates } from '../figures/use-states.ts';
import { ChoicePanel } from '../selection/choice-panel.tsx';
import { ClockField } from '../selection/clock-field.tsx';
import { writeRun } from '../selection/page-selection.ts';
import { UnusedNotice } from '../selection/unused-notice.tsx';
import { YearRange } from '../selection/year-range.tsx';
import { yearsInRelease, yearsOutside } from '../selection/years-in-release.ts';
import { PartyLink } from '../site/party-link.tsx';
import { WithRelease } from '../site/with-release.tsx';
import { useWords } from '../words/use-words.ts';
import { InTimeFigure } from './pair/in-time-figure.tsx';
import { MirrorSection } from './pair/mirror-section.tsx';
import styles from './pair/pair.module.css';
import { readPair, type TwoStates } from './pair/pair-choice.ts';
import { PAIR_WORDS } from './pair/pair-words.ts';
import { SidesFigure } from './pair/sides-figure.tsx';
import { TogetherFigure } from './pair/together-figure.tsx';

/** Two States: what they do together and for each other, and what each says of it. */
export function PairPage() {
  const { country = '', partner = '' } = useParams({ strict: false });
  const { states, error } = useStates();
  const named = (code: string) => states?.find((each) => each.code === code.toUpperCase());
  const [one, other] = [named(country), named(partner)];
  if (error) return <p role="alert">{error.message}</p>;
  if (!states) return <p className={styles.waiting} aria-busy="true" />;
  if (!one || !other || one.code === other.code) return <NoPair />;
  return <Pair one={one} other={other} />;
}

function Pair({ one, other }: { readonly one: Named; readonly other: Named }) {
  const say = useWords(PAIR_WORDS);
  const title = say('title', { one: one.label, other: other.label });
  usePageTitle(title);
  return (
    <>
      <p className={styles.beside}>
        <Link to="/corridors" search={(search) => search}>
          {say('allCorridors')}
        </Link>
        {[one, other].map(({ code, label }) => (
          <PartyLink key={code} axis="country" code={code}>
            {label}
          </PartyLink>
        ))}
      </p>
      <h1 className={styles.heading}>{title}</h1>
      <p className={styles.lead}>{say('lead')}</p>
      <WithRelease>{(release) => <Figures one={one} other={other} release={release} />}</WithRelease>
    </>
  );
}

function Figures({
  one,
  other,
  release,
}: {
  readonly one: Named;
  readonly other: Named;
  readonly release: Release;
}) {
  const search = useAddressSearch();
  const choose = useChoose();
  const { choice, unused } = readPair(search);
  const pair: TwoStates = { country: one.code, partner: other.code };
  const asked = { choice, years: yearsInRelease(choice.years, release), release: release.number };
  const shown = { pair, asked, names: [one, other] as const };
  return (
    <>
      <UnusedNotice unused={[...unused, ...yearsOutside(choice.years, release)]} />
      <ChoicePanel>
        <YearRange
          years={choice.years}
          release={release}
          onChoose={(years, control) => choose({ ...search, year: writeRun(years) }, control)}
        />
        <ClockField
          clock={choice.selection.clock}
          onChoose={(clock) => choose({ ...search, clock: clock === 'OPENED' ? '' : clock.toLowerCase() })}
        />
      </ChoicePanel>
      <div className={styles.figures}>
        <TogetherFigure {...shown} />
        <InTimeFigure {...shown} />
        <SidesFigure {...shown} of="initiated" />
        <SidesFigure {...shown} of="requests" />
      </div>
      <MirrorSection {...shown} />
    </>
  );
}

function NoPair() {
  const say = useWords(PAIR_WORDS);
  usePageTitle(say('noPair'));
  return (
    <>
      <h1 className={styles.heading}>{say('noPair')}</h1>
      <p className={styles.lead}>{say('noPairWhy')}</p>
      <p>
        <Link to="/corridors" search={(search) => search}>
          {say('allCorridors')}
        </Link>
      </p>
    </>
  );
}
