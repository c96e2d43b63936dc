import { agencyLabel } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';
import type { FoundRelease } from '../release.query.ts';

type Agencies = Pick<FoundRelease, 'agencies' | 'categories'>;

const WITH_UNITS: Readonly<Record<Language, string>> = {
  en: 'with its units',
  fr: 'avec ses unités',
  es: 'con sus unidades',
};

/** The agencies of a release that have units which occur. Any other is a family of itself alone. */
export function familiesOf({ categories }: Pick<Agencies, 'categories'>): readonly string[] {
  return categories.agency_group ?? [];
}

/** The words for an agency with its units; one without is only called by its name. */
export function familyLabel(
  agency: { readonly code: string; readonly label: string },
  found: Agencies,
  language: Language,
): string {
  const label = agencyLabel(agency, language);
  return familiesOf(found).includes(agency.code) ? `${label}, ${WITH_UNITS[language]}` : label;
}

/** Whether an agency is a row of a table of families: it, or a unit of it, occurs, and it is no part of another family. */
export function isTopAgency(code: string, { agencies, categories }: Agencies): boolean {
  const families = familiesOf({ categories });
  if (!categories.agency.includes(code) && !families.includes(code)) return false;
  const parent = agencies.get(code)?.parent;
  return parent === undefined || parent === code || !families.includes(parent);
}

/** The agencies of a family: itself, and every agency below it. */
export function membersOf(family: string, { agencies }: Agencies): readonly string[] {
  const below = (above: readonly string[], all: readonly string[]): readonly string[] => {
    const units = [...agencies.values()].filter(
      ({ code, parent = '' }) => above.includes(parent) && !all.includes(code),
    );
    const found = units.map(({ code }) => code);
    return found.length > 0 ? below(found, [...all, ...found]) : all;
  };
  return below([family], [family]);
}
