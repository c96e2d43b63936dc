import type { DataTable } from '#domain/data-table';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import { CORRIDOR_METRICS } from './corridor-choice.ts';
import { CORRIDORS_WORDS } from './corridors-words.ts';
import type { Pair } from './pairs.ts';

const DIRECTION = {
  'pair-cases': 'both',
  'cases-initiated': 'towards',
  'directed-requests': 'towards',
  'requests-received': 'from',
} as const;

/** A pair by the names of its States, in the direction in which the metric counts: `Spain to France`. */
export function pairName({ country, partner }: Pair, table: DataTable, voice: Voice): string {
  const direction = DIRECTION[metricOf(table)];
  return sayIn(CORRIDORS_WORDS, voice)(direction, { one: country.label, other: partner.label });
}

/** What a cell counts, and of how many States the matrix shows how many, where it is there. */
export function matrixRemarks(
  table: DataTable,
  states: { readonly shown: number | undefined; readonly all: number },
  voice: Voice,
): readonly string[] {
  const say = sayIn(CORRIDORS_WORDS, voice);
  const { shown, all } = states;
  return [
    say(`cell-${metricOf(table)}`),
    ...(shown !== undefined && shown < all ? [say('topOf', { shown, all })] : []),
  ];
}

function metricOf({ metric }: DataTable) {
  return CORRIDOR_METRICS.find((id) => id === metric.id) ?? CORRIDOR_METRICS[0];
}
