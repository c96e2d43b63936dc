import type { Note } from '#domain/data-table';
import { labelOf, metricIn } from '#domain/labels/label';
import type { Language } from '#domain/labels/language';
import { releaseIn } from '#domain/labels/release-in';
import { SENTENCES } from '#domain/labels/sentences';
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
import { mirrorCitation } from './mirror-citation.ts';
import type { MirrorQuestion } from './mirror-parameters.ts';
import { mirrorRows } from './mirror-rows.ts';

/** The figures of a row: two sides, their gap and its share. */
const FIGURES_OF_ROW = 4;

/** Puts together the mirror view of a release; a problem where it would be too large. Pure. */
export function mirrorTable(
  { release, provisional }: Pick<FoundRelease, 'release' | 'provisional'>,
  held: readonly HeldRequests[],
  asked: MirrorQuestion,
): MirrorTable | Problem {
  const { lang } = asked;
  const speaksFor = statesSpokenFor(held);
  const metric = metricIn(mirrored(), lang);
  const rows = mirrorRows({ held, speaksFor, metric, method: release.method.id, provisional, lang }, asked);
  if (rows.length * FIGURES_OF_ROW > MAX_CELLS) return tooLarge(rows.length);
  const sources = [...new Set(held.map(({ source }) => source))].sort().map((source) => {
    const code = speaksFor.get(source);
    return { source, state: code === undefined ? null : { code, label: labelOf('country', code, lang) } };
  });
  return {
    release: releaseIn(release, lang),
    metric,
    clock: { code: metric.clock, label: labelOf('clock', metric.clock, lang) },
    sources,
    rows,
    total: { basis: 'withheld', why: SENTENCES[lang].additivity.mirror() },
    notes: notesOf({ release, sources, rows }, lang),
    citation: mirrorCitation(release, asked),
  };
}

function mirrored(): Metric {
  const found = findMetric(MIRROR_METRIC);
  if (!found) throw new Error(`metric of the mirror view that does not exist: ${MIRROR_METRIC}`);
  return found;
}

function tooLarge(rows: number): Problem {
  const most = MAX_CELLS / FIGURES_OF_ROW;
  return problem('too-many-cells', (say) => say.problems.tooManyMirrorRows(rows, most));
}

/** The sentences that a reader needs beside the rows; those that must be shown come first. */
function notesOf(
  { release, sources, rows }: Pick<MirrorTable, 'release' | 'sources' | 'rows'>,
  lang: Language,
): readonly Note[] {
  const { notes, mirror, additivity } = SENTENCES[lang];
  return [
    ...(release.synthetic ? [must('synthetic', notes.synthetic())] : []),
    ...(sources.length === 0 ? [must('no-requests', mirror.noRequests())] : []),
    must('not-additive', additivity.mirror()),
    ...(rows.some(isOneSided) ? [must('not-reported', mirror.oneSided())] : []),
    ...(hasSharedState(sources) ? [must('several-sources', mirror.severalSources())] : []),
    may('speaks-for', mirror.speaksFor()),
    may('clock', mirror.clock()),
    may('named-states', mirror.namedStates()),
    may('method', labelOf('disclosure_method', release.method.id, lang)),
  ];
}

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
