import { axesNotCompared, LEDGER_AXES, type LedgerAxis } from '#domain/ledger';
import { isTime } from '#domain/time-list';
import { type ChangesFilter, comparedAggregates } from '#schema/changes-statement';
import { DIMENSION_LISTS } from '../dimension-lists.ts';
import { type Problem, parameterProblem, problem } from '../problem.ts';
import { unknownCode } from '../unknown-code.ts';
import type { Pair } from './ledger.ts';

/** What is wrong with a question to the ledger about two releases; `undefined` where it can be answered. */
export function wrongFilter(filter: ChangesFilter, pair: Pair): Problem | undefined {
  return unknownCodes(filter, pair) ?? notKept(filter, pair);
}

function unknownCodes({ codes }: ChangesFilter, pair: Pair): Problem | undefined {
  const errors = LEDGER_AXES.flatMap((axis) => {
    const known = knownCodes(axis, pair);
    const wrong = (codes[axis] ?? []).filter((code) => known !== undefined && !known.includes(code));
    const list = (known ?? []).map((code) => ({ code }));
    return wrong.map((value) => unknownCode(axis, value, list));
  });
  return errors.length > 0 ? parameterProblem('unknown-code', ...errors) : undefined;
}

/** The codes of an axis in either release. A year or month that none of them covers simply has no changes. */
function knownCodes(axis: LedgerAxis, { before, after }: Pair): readonly string[] | undefined {
  if (isTime(axis)) return undefined;
  if (axis === 'agency' || axis === 'agency_group')
    return [...new Set([...before.agencies.keys(), ...after.agencies.keys()])];
  return DIMENSION_LISTS[axis].map(({ code }) => code);
}

function notKept(filter: ChangesFilter, { before, after }: Pair): Problem | undefined {
  const notCompared = axesNotCompared(before.categories, after.categories);
  if (comparedAggregates(filter, notCompared).length > 0) return undefined;
  const asked = LEDGER_AXES.filter((axis) => filter.codes[axis]);
  return problem('not-answerable', (say) => say.refusals.notKeptTogether(asked));
}
