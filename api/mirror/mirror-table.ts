import type { Note } from '#domain/data-table';
import { labelOf, metricIn } from '#domain/labels/label';
import { findMetric, type Metric } from '#domain/metric';
import {
  type HeldRequests,
  MIRROR_METRIC,
  type MirrorRow,
  type MirrorTable,
  statesSpokenFor,
} from '#domain/mirror';
import { MAX_CELLS } from '../limits.ts';
import { type Problem, problem } from '../problem.ts';
import type { FoundRelease } from '../release.query.ts';
import type { MirrorParameters } from './mirror-parameters.ts';
import { mirrorRows } from './mirror-rows.ts';

/** The figures of a row: two sides, their gap and its share. */
const FIGURES_OF_ROW = 4;

const WHY_NO_TOTAL =
  'Rows do not add up, because two sources tell of the same requests, and not of all pairs do both.';

/** Puts together the mirror view of a release; a problem where it would be too large. Pure. */
export function mirrorTable(
  { release }: Pick<FoundRelease, 'release'>,
  held: readonly HeldRequests[],
  asked: MirrorParameters,
): MirrorTable | Problem {
  const { lang } = asked;
  const speaksFor = statesSpokenFor(held);
  const metric = metricIn(mirrored(), lang);
  const rows = mirrorRows({ held, speaksFor, metric, method: release.method.id, lang }, asked);
  if (rows.length * FIGURES_OF_ROW > MAX_CELLS) return tooLarge(rows.length);
  const sources = [...new Set(held.map(({ source }) => source))].sort().map((source) => {
    const code = speaksFor.get(source);
    return { source, state: code === undefined ? null : { code, label: labelOf('country', code, lang) } };
  });
  return {
    release,
    metric,
    clock: { code: metric.clock, label: labelOf('clock', metric.clock, lang) },
    sources,
    rows,
    total: { basis: 'withheld', why: WHY_NO_TOTAL },
    notes: notesOf({ release, sources, rows }),
  };
}

function mirrored(): Metric {
  const found = findMetric(MIRROR_METRIC);
  if (!found) throw new Error(`metric of the mirror view that does not exist: ${MIRROR_METRIC}`);
  return found;
}

function tooLarge(rows: number): Problem {
  const [asked, most] = [rows, MAX_CELLS / FIGURES_OF_ROW].map((count) => count.toLocaleString('en'));
  const text = `The mirror has ${asked} rows and ${most} are allowed. The cheapest cut is a filter on country.`;
  return problem('too-many-cells', text);
}

/** The sentences that a reader needs beside the rows; those that must be shown come first. */
function notesOf({
  release,
  sources,
  rows,
}: Pick<MirrorTable, 'release' | 'sources' | 'rows'>): readonly Note[] {
  return [
    ...(release.synthetic ? [must('synthetic', 'Synthetic data: made up for demonstration.')] : []),
    ...(sources.length === 0 ? [must('no-requests', 'No source of this release delivered requests.')] : []),
    must('not-additive', WHY_NO_TOTAL),
    ...(rows.some(isOneSided) ? [must('not-reported', ONE_SIDED)] : []),
    ...(hasSharedState(sources) ? [must('several-sources', SEVERAL)] : []),
    may('speaks-for', SPEAKS_FOR),
    may('clock', CLOCK_OF_BOTH),
    may('named-states', 'Requests of which a State is not stated or confidential are in no row.'),
    may('method', release.method.label),
  ];
}

const ONE_SIDED =
  'x: no source speaks for this side, or the one that does holds no request on this side in the year.';

const SEVERAL =
  'Several sources speak for one State. Each has rows of its own; they can hold the same requests or different ones.';

const SPEAKS_FOR =
  'A source speaks for the State that sent or received every request it holds. One with requests among several States, or between two only, speaks for none: it stands under others.';

const CLOCK_OF_BOTH =
  'The year of a request is that of its receipt, on both sides; what a sender holds without it stands in the year ZZ, not stated.';

function isOneSided({ sent, received }: MirrorRow): boolean {
  return sent.source === null || received.source === null;
}

function hasSharedState(sources: MirrorTable['sources']): boolean {
  const states = sources.flatMap(({ state }) => (state ? [state.code] : []));
  return new Set(states).size < states.length;
}

function must(id: string, text: string): Note {
  return { id, text, must: true };
}

function may(id: string, text: string): Note {
  return { id, text, must: false };
}
