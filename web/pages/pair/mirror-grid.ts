import type { MirrorRow, MirrorTable } from '#domain/mirror';
import type { Grid } from '../../table/grid.ts';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import { rowNames } from './mirror-rows.ts';
import { MIRROR_WORDS } from './mirror-words.ts';

/** One direction of a mirror as a table: what each side says, the gap, and what sources hold that speak for neither. */
export function mirrorGrid(mirror: MirrorTable, rows: readonly MirrorRow[], voice: Voice): Grid {
  const say = sayIn(MIRROR_WORDS, voice);
  const [first] = rows;
  const names = { sender: first?.sender.label ?? '', receiver: first?.receiver.label ?? '' };
  const others = [...new Set(rows.flatMap((row) => row.others.map(({ source }) => source)))].sort();
  const labels = rowNames(rows);
  return {
    dimension: 'year',
    rowLabel: say('year'),
    columns: [
      { code: 'sent', label: say('saysSent', names), unit: 'requests' },
      { code: 'received', label: say('saysReceived', names), unit: 'requests' },
      { code: 'gap', label: say('gap'), unit: 'requests' },
      { code: 'share', label: say('gapShare'), unit: '%' },
      ...others.map((source) => ({ code: source, label: say('otherSource', { source }), unit: 'requests' })),
    ],
    rows: rows.map((row, place) => ({
      code: labels[place] ?? row.year,
      label: labels[place] ?? row.year,
      figures: [
        row.sent.requests,
        row.received.requests,
        row.gap,
        row.gapShare,
        ...others.map((source) => row.others.find((other) => other.source === source)?.requests),
      ],
    })),
    total: { why: mirror.total.why },
    basis: 'cases',
    hasBasis: false,
  };
}
