import type { MirrorRow } from '#domain/mirror';
import { figureText, listText, yearsText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import { isTold, silentYears } from './mirror-rows.ts';
import { MIRROR_WORDS } from './mirror-words.ts';

/** The names of the two sides of one direction of a mirror. */
export type SideNames = { readonly sender: string; readonly receiver: string };

/** What one direction of a mirror says: its widest gap, or that there is none, or only between whom it is. */
export function mirrorTitle(rows: readonly MirrorRow[], names: SideNames, voice: Voice): string {
  const say = sayIn(MIRROR_WORDS, voice);
  const compared = rows.flatMap((row) =>
    row.gap.value === null ? [] : [{ row, gap: Math.abs(row.gap.value) }],
  );
  const widest = compared.toSorted((a, b) => b.gap - a.gap)[0];
  if (!widest) return say('title', names);
  if (widest.gap === 0) return say('even');
  const { year, sent, received } = widest.row;
  return say('widest', {
    ...names,
    year,
    sent: figureText(sent.requests, 'requests', voice),
    received: figureText(received.requests, 'requests', voice),
  });
}

/** Of whom and of which years. */
export function mirrorSubtitle(names: SideNames, { first, last }: Years, voice: Voice): string {
  return sayIn(MIRROR_WORDS, voice)('subtitle', { ...names, years: yearsText(first, last) });
}

/** Who did not report in which years, in plain words; that nobody speaks for either; that there is nothing at all. */
export function mirrorRemarks(rows: readonly MirrorRow[], names: SideNames, voice: Voice): readonly string[] {
  const say = sayIn(MIRROR_WORDS, voice);
  if (rows.length === 0) return [say('none', names)];
  if (!isTold(rows)) return [say('nobody', names)];
  const { sender, receiver, both } = silentYears(rows);
  const said = (key: 'senderSilent' | 'receiverSilent' | 'bothSilent', runs: readonly string[]) =>
    runs.length > 0 ? [say(key, { ...names, years: listText(runs, voice) })] : [];
  return [...said('senderSilent', sender), ...said('receiverSilent', receiver), ...said('bothSilent', both)];
}
