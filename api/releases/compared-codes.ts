import { AGGREGATES } from '#domain/aggregate';
import { NOT_STATED } from '#domain/codes/code-list';
import { LEDGER_AXES, type LedgerAxis } from '#domain/ledger';
import { axesOfCell, axesOfTable } from '#domain/ledger-table';
import { axesNotCompared } from '#domain/ledger-years';
import { isTime } from '#domain/time-list';
import { type ChangesFilter, isAnyCompared, requestTablesOfMetric } from '#schema/changes-filter';
import { DIMENSION_LISTS } from '../dimension-lists.ts';
import { type Problem, parameterProblem, problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
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
  const codes = DIMENSION_LISTS[axis].map(({ code }) => code);
  return axis === 'urgency' || axis === 'refusal_ground' ? [...codes, NOT_STATED] : codes;
}

function notKept(filter: ChangesFilter, { before, after }: Pair): Problem | undefined {
  const notCompared = axesNotCompared(before.categories, after.categories);
  if (isAnyCompared(filter, notCompared)) return undefined;
  const { metric, part } = filter;
  const asked = LEDGER_AXES.filter((axis) => filter.codes[axis]);
  const tables = requestTablesOfMetric(metric);
  if (notCompared.includes('urgency') && (tables.length > 0 || asked.some(isOfRequests)))
    return builtBefore(before, after);
  if (notCompared.includes('agency_partner') && asked.some((axis) => axis.startsWith('agency'))) {
    const without = releaseWithout(before, after);
    return problem('not-answerable', (say) => say.refusals.builtBefore(without, [{ kind: 'agencies' }]));
  }
  if (metric !== undefined && tables.length > 0) {
    const foreign = asked.filter((axis) => !tables.some(({ name }) => axesOfTable(name).includes(axis)));
    const wrong = part === undefined ? foreign : ['part', ...foreign];
    if (wrong.length > 0) return problem('not-answerable', (say) => say.refusals.notOnClock(metric, wrong));
  }
  return problem('not-answerable', (say) => say.refusals.notKeptTogether(asked));
}

/** The first of two releases that does not count partners, requests and durations of agencies. */
function releaseWithout(before: FoundRelease, after: FoundRelease): number {
  return (before.categories.agency_partner === undefined ? before : after).release.number;
}

/** Whether only tables of requests and durations keep an axis apart. */
function isOfRequests(axis: LedgerAxis): boolean {
  return AGGREGATES.every((aggregate) => !axesOfCell(aggregate).includes(axis));
}

function builtBefore(...releases: readonly FoundRelease[]): Problem {
  const without = releases.find(({ categories }) => categories.request === undefined) ?? releases[0];
  return problem('not-answerable', (say) => say.refusals.builtBeforeRequests(without?.release.number ?? 0));
}
