import type { Category } from '#domain/data-table';
import type { Row } from '../../cells.ts';
import { useCodes } from '../../figures/use-codes.ts';
import { useWords } from '../../words/use-words.ts';
import { Comparisons } from '../profile/comparisons.tsx';
import { neighbours } from '../profile/standing.ts';
import type { Chosen } from '../profile/use-profile.ts';
import { COUNTRY_WORDS } from './country-words.ts';
import { membersAmong, regionsOf } from './regions.ts';

/** Ways to compare a country with those of a like volume, among all and among the members of its groups. */
export function CountryComparisons(props: {
  readonly country: Category;
  readonly chosen: Chosen;
  readonly rows: readonly Row[];
  readonly day: string;
}) {
  const { country, chosen, rows, day } = props;
  const say = useWords(COUNTRY_WORDS);
  const groups = useCodes('country_group', chosen.asked.release);
  const labelOf = (group: string) => groups.find((each) => each.code === group)?.label ?? group;
  const regions = regionsOf(country.code, day).map((group) => ({
    label: say('inGroup', { group: labelOf(group) }),
    parties: neighbours(membersAmong(rows, group, day), country.code),
  }));
  return (
    <Comparisons
      party={{ axis: 'country', code: country.code }}
      name={country.label}
      chosen={chosen}
      peers={[{ label: say('neighbours'), parties: neighbours(rows, country.code) }, ...regions]}
    />
  );
}
