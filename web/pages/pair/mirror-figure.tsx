import type { Named } from '#domain/data-table';
import type { MirrorRow, MirrorTable } from '#domain/mirror';
import { FigureShell } from '../../charts/figure-shell.tsx';
import { LazyChart } from '../../charts/lazy-chart.tsx';
import { drawGap } from '../../charts/options/gap.ts';
import type { Sides } from '../../charts/options/sides.ts';
import { useLook } from '../../charts/use-look.ts';
import { csvAddressOf, pathIn } from '../../figures/api.ts';
import type { Years } from '../../selection/page-selection.ts';
import { GridTable } from '../../table/grid-table.tsx';
import { sayIn } from '../../words/say.ts';
import { useVoice } from '../../words/use-words.ts';
import { languageOf, type Voice } from '../../words/voice.ts';
import { mirrorGrid } from './mirror-grid.ts';
import { isTold, rowNames, rowsFrom } from './mirror-rows.ts';
import { mirrorRemarks, mirrorSubtitle, mirrorTitle, type SideNames } from './mirror-sentences.ts';
import { MIRROR_WORDS } from './mirror-words.ts';
import type { TwoStates } from './pair-choice.ts';

/** One direction of a mirror: both sides of each year beside each other, who did not report, and the table of all of it. */
export function MirrorFigure(props: {
  readonly mirror: MirrorTable;
  readonly pair: TwoStates;
  readonly names: readonly [Named, Named];
  readonly years: Years;
  /** The path at which the API answers with both directions. */
  readonly path: string;
}) {
  const { mirror, pair, years, path } = props;
  const voice = useVoice();
  const look = useLook();
  const rows = rowsFrom(mirror, pair);
  const names = { sender: props.names[0].label, receiver: props.names[1].label };
  const [title, subtitle] = [mirrorTitle(rows, names, voice), mirrorSubtitle(names, years, voice)];
  const remarks = mirrorRemarks(rows, names, voice);
  return (
    <FigureShell
      title={title}
      subtitle={subtitle}
      notes={{ open: [...remarks, ...notesOf(mirror, rows, 'must')], others: notesOf(mirror, rows, 'may') }}
      symbols={[]}
      twin={
        rows.length > 0 && (
          <GridTable grid={mirrorGrid(mirror, rows, voice)} caption={`${title}. ${subtitle}`} />
        )
      }
      source={{
        release: mirror.release,
        files: [{ label: title, address: csvAddressOf(pathIn(path, languageOf(voice))) }],
        citations: [mirror.citation],
        embeds: [],
      }}
      hasChart={isTold(rows)}
      level={3}
    >
      {isTold(rows) && <LazyChart {...drawGap(sidesOf(rows, names, voice), look)} />}
    </FigureShell>
  );
}

function sidesOf(rows: readonly MirrorRow[], names: SideNames, voice: Voice): Sides {
  const say = sayIn(MIRROR_WORDS, voice);
  const labels = rowNames(rows);
  const side = (key: 'sent' | 'received') =>
    rows.map((row, place) => {
      const label = labels[place] ?? row.year;
      return { code: label, label, figure: row[key].requests };
    });
  return {
    first: { label: say('saysSent', names), rows: side('sent') },
    second: { label: say('saysReceived', names), rows: side('received') },
    unit: 'requests',
  };
}

/** The notes of a mirror that must be read, or that may be; none beside no rows. */
function notesOf(
  { notes }: MirrorTable,
  rows: readonly MirrorRow[],
  kind: 'must' | 'may',
): readonly string[] {
  if (rows.length === 0) return [];
  return notes.filter(({ must }) => must === (kind === 'must')).map(({ text }) => text);
}
