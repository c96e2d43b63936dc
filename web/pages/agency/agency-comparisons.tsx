import type { Row } from '../../cells.ts';
import { useWords } from '../../words/use-words.ts';
import { Comparisons } from '../profile/comparisons.tsx';
import { neighbours } from '../profile/standing.ts';
import type { Chosen } from '../profile/use-profile.ts';
import { AGENCY_WORDS } from './agency-words.ts';
import { type ListedAgency, useLabels } from './listed-agency.ts';

/** Ways to compare an agency with those of a like volume, among all of its kind and among those of its type. */
export function AgencyComparisons(props: {
  readonly agency: ListedAgency;
  readonly agencies: readonly ListedAgency[];
  readonly chosen: Chosen;
  /** Those with which it is ranked. */
  readonly rows: readonly Row[];
}) {
  const { agency, agencies, chosen, rows } = props;
  const say = useWords(AGENCY_WORDS);
  const { typeLabel } = useLabels();
  const { code, label, agencyType } = agency;
  const typeOf = (row: Row) => agencies.find((each) => each.code === row.code)?.agencyType;
  const sameType = neighbours(
    rows.filter((row) => typeOf(row) === agencyType),
    code,
  );
  return (
    <Comparisons
      party={{ axis: 'agency', code }}
      name={label}
      chosen={chosen}
      peers={[
        { label: say('neighbours'), parties: neighbours(rows, code) },
        ...(agencyType === undefined
          ? []
          : [{ label: say('sameType', { type: typeLabel(agencyType) }), parties: sameType }]),
      ]}
    />
  );
}
