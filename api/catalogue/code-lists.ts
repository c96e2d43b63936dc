import { AGENCY_TYPE } from '#domain/codes/agency';
import { CASE_STATUS } from '#domain/codes/case-status';
import { CHANNEL } from '#domain/codes/channel';
import { type CodeList, entriesOf } from '#domain/codes/code-list';
import { CLOCK, PART } from '#domain/codes/counting-axes';
import { FIGURE_STATUS } from '#domain/codes/figure-status';
import { INSTRUMENT } from '#domain/codes/instrument';
import { REFUSAL_GROUND } from '#domain/codes/outcome';
import { ROLE } from '#domain/codes/role';
import { DIMENSION_LISTS } from '../dimension-lists.ts';

/** The code lists that are the same in every release. */
const FIXED_LISTS = {
  ...DIMENSION_LISTS,
  part: entriesOf(PART),
  clock: entriesOf(CLOCK),
  role: Object.entries(ROLE).map(([code, { label, definition }]) => ({ code, label, definition })),
  instrument: entriesOf(INSTRUMENT),
  channel: entriesOf(CHANNEL),
  status: entriesOf(CASE_STATUS),
  refusal_ground: entriesOf(REFUSAL_GROUND),
  agency_type: entriesOf(AGENCY_TYPE),
  figure_status: entriesOf(FIGURE_STATUS),
} as const satisfies Readonly<Record<string, CodeList>>;

/** The names of all lists; the agencies are those of a release. */
export const CODE_LISTS: readonly string[] = [...Object.keys(FIXED_LISTS), 'agency'].sort();

/** The list of a name, if it is the same in every release. */
export function fixedList(name: string): CodeList | undefined {
  return new Map<string, CodeList>(Object.entries(FIXED_LISTS)).get(name);
}
