import type { Named, Note } from '#domain/data-table';
import type { MirrorRow, MirrorTable } from '#domain/mirror';
import { anyOf, listOf, nothing, record, ref, text, yes } from './shapes.ts';

const named = record<Named>({ code: text, label: text });

const side = record<MirrorRow['sent']>({ source: anyOf(text, nothing), requests: ref('Figure') });

const ROW = record<MirrorRow>({
  year: text,
  sender: named,
  receiver: named,
  sent: side,
  received: side,
  gap: ref('Figure'),
  gapShare: ref('Figure'),
  others: listOf(record<MirrorRow['others'][number]>({ source: text, requests: ref('Figure') })),
});

/** The shape of the mirror view. */
export const MIRROR_SCHEMAS = {
  Mirror: {
    description:
      'gap: received less sent; gapShare: of the larger of both, in %. A side that nobody tells of is x.',
    ...record<MirrorTable>({
      release: ref('Release'),
      metric: ref('Metric'),
      clock: named,
      sources: listOf(record<MirrorTable['sources'][number]>({ source: text, state: anyOf(named, nothing) })),
      rows: listOf(ROW),
      total: record<MirrorTable['total']>({ basis: { type: 'string', const: 'withheld' }, why: text }),
      notes: listOf(record<Note>({ id: text, text, must: yes })),
      citation: text,
    }),
  },
};
