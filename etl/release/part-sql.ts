import type { Part } from '#domain/codes/counting-axes';

/** A party's parts in a case, as the bits of one number: the parts of several parties together are their bitwise or. */
export const PART_BIT: Readonly<Record<Part, number>> = {
  INVOLVED: 1,
  LEAD: 2,
  INITIATED: 4,
  PARTICIPATED: 8,
};

/** The parts of a row `p` that says whether the party leads and initiates; without an initiator the lead initiates. */
export const PARTS_OF_PARTY = `(${PART_BIT.INVOLVED}
    + case when p.leads then ${PART_BIT.LEAD} else 0 end
    + case when p.initiates or (p.leads and not c.has_initiator) then ${PART_BIT.INITIATED} else ${PART_BIT.PARTICIPATED} end)::bigint`;

// `Object.keys` of a full record is exactly its key union; TypeScript widens it to string.
const PARTS_BY_NAME = (Object.keys(PART_BIT) as readonly Part[]).toSorted();

/** Some parts as rows of name, place among all names, and bit: the order in which an aggregate's primary key has them. */
export function partRows(parts: readonly Part[]): string {
  const rows = PARTS_BY_NAME.map((part, place) => ({ part, place })).filter(({ part }) =>
    parts.includes(part),
  );
  const values = rows.map(({ part, place }) => `('${part}', ${place}::bigint, ${PART_BIT[part]})`);
  return `(values ${values.join(', ')}) as part (name, place, bit)`;
}

/** All of them. */
export const PARTS = partRows(PARTS_BY_NAME);
