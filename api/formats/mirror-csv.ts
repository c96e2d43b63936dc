import type { MirrorRow, MirrorTable } from '#domain/mirror';
import { noteOf } from './csv.ts';
import { type Row, writeRecords } from './records.ts';

const HEADER: Row = [
  ...['release', 'metric', 'unit', 'clock', 'year', 'sender', 'sender_label', 'receiver', 'receiver_label'],
  ...['sent_source', 'sent', 'sent_status', 'received_source', 'received', 'received_status'],
  ...['gap', 'gap_status', 'gap_share', 'gap_share_status', 'note'],
];

/**
 * A mirror view as CSV: one record for each of its rows, in their order, under a header. What sources hold that speak for neither
 * side is left out. A figure is empty where a status letter stands in its place; the gap is received less sent, its share in %.
 */
export function writeMirrorCsv(mirror: MirrorTable): string {
  return writeRecords([HEADER, ...mirror.rows.map((row) => recordOf(mirror, row))]);
}

function recordOf(mirror: MirrorTable, row: MirrorRow): Row {
  const { release, metric, clock } = mirror;
  const { year, sender, receiver, sent, received, gap, gapShare } = row;
  return [
    ...[release.number, metric.id, metric.unit, clock.code, year],
    ...[sender.code, sender.label, receiver.code, receiver.label],
    ...[sent, received].flatMap(({ source, requests }) => [source ?? '', ...figureCells(requests)]),
    ...[...figureCells(gap), ...figureCells(gapShare)],
    noteOf(mirror),
  ];
}

function figureCells({ value, status }: MirrorRow['gap']): Row {
  return [value ?? '', status.join(' ')];
}
