import { plainText } from '../../plain-text.ts';
import type { ListedAgency } from './listed-agency.ts';

/** Agencies under the State that they are of; `undefined` for the bodies and for those of no State. */
export type AgencyGroup = {
  readonly country: string | undefined;
  readonly agencies: readonly ListedAgency[];
};

/**
 * The agencies by country, the bodies first, then the countries in the order of their labels. `find`: only those with these letters
 * in name, code or country, whatever their accents and capitals.
 */
export function agencyGroups(
  agencies: readonly ListedAgency[],
  { find, labelOf }: { readonly find: string; readonly labelOf: (country: string) => string },
): readonly AgencyGroup[] {
  const sought = plainText(find.trim());
  const found = agencies.filter(({ code, label, country }) =>
    plainText([code, label, country === undefined ? '' : labelOf(country)].join(' ')).includes(sought),
  );
  return [...new Set(found.map(groupOf))]
    .map((country) => ({ country, agencies: found.filter((each) => groupOf(each) === country) }))
    .toSorted((a, b) => nameOf(a, labelOf).localeCompare(nameOf(b, labelOf)));
}

/** Bodies with a State of their own stand among the bodies all the same. */
function groupOf({ partyType, country }: ListedAgency): string | undefined {
  return partyType === 'STATE' ? country : undefined;
}

function nameOf({ country }: AgencyGroup, labelOf: (country: string) => string): string {
  return country === undefined ? '' : labelOf(country);
}
