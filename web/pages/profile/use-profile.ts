import type { Release } from '#domain/release';
import { useAddressSearch, useChoose } from '../../address/use-search.ts';
import { type Answer, useTable } from '../../figures/use-figures.ts';
import type { Years } from '../../selection/page-selection.ts';
import type { Unused } from '../../selection/read-selection.ts';
import { yearsInRelease, yearsOutside, yearsWithOneCell } from '../../selection/years-in-release.ts';
import type { Party, PartyAxis } from '../../site/party-link.tsx';
import { INITIATED, INVOLVED, PARTICIPATED } from './profile-metrics.ts';
import { type Asked, partiesQuery, yearsQuery } from './profile-questions.ts';
import { type ProfileSelection, readProfile, writeProfile } from './profile-selection.ts';

/** What is chosen on a page of parties, what follows from it in a release, and how to choose otherwise. */
export type Chosen = {
  readonly profile: ProfileSelection;
  readonly asked: Asked;
  readonly years: Years;
  /** The years for which one cell exists: those of all figures that are not by year. */
  readonly period: Years;
  readonly unused: readonly Unused[];
  readonly choose: (changes: Partial<ProfileSelection>, control?: string) => void;
};

export function useChosen(axis: PartyAxis, release: Release): Chosen {
  const search = useAddressSearch();
  const goTo = useChoose();
  const { profile, unused } = readProfile(search, axis);
  const years = yearsInRelease(profile.years, release);
  return {
    profile,
    // All figures are of the release that was read, also when another is published meanwhile.
    asked: { ...profile, release: release.number },
    years,
    period: yearsWithOneCell(years, release),
    unused: [...unused, ...yearsOutside(profile.years, release)],
    choose: (changes, control) => goTo(writeProfile({ ...profile, ...changes }, search), control),
  };
}

/** All parties of an axis by the measure that ranks them. */
export function useRanking(axis: PartyAxis, { asked, profile, period }: Chosen): Answer {
  return useTable(partiesQuery(asked, profile.metric, { axis, period }));
}

/** How much a party was in cases year by year, as a whole and by who initiated them. */
export type Involvement = Readonly<Record<'involved' | 'initiated' | 'participated', Answer>>;

export function useInvolvement(party: Party, { asked, years }: Chosen): Involvement {
  return {
    involved: useTable(yearsQuery(asked, INVOLVED, party, years)),
    initiated: useTable(yearsQuery(asked, INITIATED, party, years)),
    participated: useTable(yearsQuery(asked, PARTICIPATED, party, years)),
  };
}
