import type { Agency } from '#domain/codes/agency';
import { useAnswer } from '../../figures/use-figures.ts';

/** An agency as the list of a release has it: what is not known of it is left out. */
export type ListedAgency = Pick<Agency, 'code' | 'label'> &
  Partial<Pick<Agency, 'partyType' | 'agencyType' | 'country' | 'parent'>>;

/** Asks for the agencies and bodies of a release. */
export function useAgencyList(release: number) {
  return useAnswer<{ readonly codes: readonly ListedAgency[] }>(`/codes/agency?release=${release}`);
}

/** The agencies and bodies of a release; `undefined` while they load. */
export function useAgencies(release: number): readonly ListedAgency[] | undefined {
  return useAgencyList(release).data?.codes;
}

type Worded = { readonly code: string; readonly label: string };

/** The words for a type of agency and for a country, in the language of the page; the code until they are there. */
export function useLabels() {
  const types = useAnswer<{ readonly codes: readonly Worded[] }>('/codes/agency_type').data?.codes;
  const countries = useAnswer<{ readonly codes: readonly Worded[] }>('/codes/country').data?.codes;
  const labelIn = (list: readonly Worded[] | undefined, code: string) =>
    list?.find((each) => each.code === code)?.label ?? code;
  return {
    typeLabel: (code: string) => labelIn(types, code),
    countryLabel: (code: string) => labelIn(countries, code),
  };
}
