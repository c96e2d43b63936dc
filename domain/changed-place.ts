import { CASE_AXES, LIST_AXES } from './aggregate.ts';
import { NOT_STATED } from './codes/code-list.ts';
import { CELL_AXES, type Change } from './ledger.ts';
import type { CellAxis } from './ledger-table.ts';

/** Who comes first, then when and what, then how a request was made and answered. */
const ORDER: readonly CellAxis[] = [...new Set([...LIST_AXES, ...CASE_AXES, ...CELL_AXES])];

/** An axis of which it can be said that a request does not state it. */
export type StatedAxis = 'urgency' | 'result' | 'refusal_ground';

/** Where a changed figure lies, as readers are told: its codes in their order. Only what was refused has a ground to name. */
export function shownPlace({ cell }: Pick<Change, 'cell'>): readonly (readonly [CellAxis, string])[] {
  const isRefused = cell.result === 'REFUSED';
  return ORDER.flatMap((axis) => {
    const code = cell[axis];
    const isNoGround = axis === 'refusal_ground' && code === NOT_STATED && !isRefused;
    return code === undefined || isNoGround ? [] : [[axis, code] as const];
  });
}

/** Whether it has to be said of which axis it is that nothing is stated. */
export function isUnstated(axis: CellAxis, code: string): axis is StatedAxis {
  return code === NOT_STATED && (axis === 'urgency' || axis === 'result' || axis === 'refusal_ground');
}
