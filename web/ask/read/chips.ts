import { baseOf, findMetric } from '#domain/metric';
import { chipOf, labelIn, yearsLabel } from '../label-of.ts';
import type { Meaning, MeaningOf, NoteId } from '../meaning.ts';
import type { Chip, ReleaseFacts } from '../reading.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Asked } from './asked.ts';
import type { Term } from './terms.ts';

/** The chip of a term; `undefined` for a term that is skipped or not understood. */
export function chipOfTerm(
  { piece, meaning }: Term,
  { selection }: Asked,
  vocabulary: Vocabulary,
  facts: ReleaseFacts,
): Chip | undefined {
  const named = nameOf(meaning, selection.metric, vocabulary, facts);
  if (!named) return undefined;
  const isPartner = meaning.kind === 'code' && isOf(meaning, selection.filters.partner);
  const alternatives = piece.meanings
    .filter((other) => JSON.stringify(other) !== JSON.stringify(meaning))
    .flatMap((other) => chipOf(other, vocabulary) ?? []);
  const { start, end } = piece;
  const note = noteOf({ piece, meaning }, selection.metric);
  return { ...named, ...(isPartner && { kind: 'partner' }), start, end, alternatives, ...(note && { note }) };
}

function nameOf(meaning: Meaning, metric: string, vocabulary: Vocabulary, facts: ReleaseFacts) {
  switch (meaning.kind) {
    case 'generic':
      return { kind: 'metric', label: labelIn(vocabulary.lists, 'metric', baseId(metric)) } as const;
    case 'years':
      return {
        kind: 'years',
        label: yearsLabel(meaning.first ?? facts.firstYear, meaning.last ?? facts.lastYear),
      } as const;
    case 'last-years':
      return {
        kind: 'years',
        label: yearsLabel(facts.lastYear - meaning.count + 1, facts.lastYear),
      } as const;
    default:
      return chipOf(meaning, vocabulary);
  }
}

function isOf(meaning: MeaningOf<'code'>, partners: readonly string[] | undefined): boolean {
  return (
    meaning.dimension === 'country' &&
    partners !== undefined &&
    meaning.codes.every((code) => partners.includes(code))
  );
}

/** What is said of a word, where it holds: that a code was read, of the country; that `requests` are those received, only of these. */
function noteOf({ piece, meaning }: Term, metric: string): NoteId | undefined {
  if (piece.note === 'code')
    return meaning.kind === 'code' && meaning.dimension === 'country' ? 'code' : undefined;
  const isOther = piece.meanings[0] !== meaning;
  const isOtherRequest = meaning.kind === 'generic' && metric !== 'requests-received';
  return isOther || isOtherRequest ? undefined : piece.note;
}

/** The measure of which another one is made: what `growth` and `per capita` change has a chip of its own. */
function baseId(id: string): string {
  const metric = findMetric(id);
  return metric ? baseOf(metric).id : id;
}
