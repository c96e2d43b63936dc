import type { Mend, Removable } from '#domain/answerable';
import { insideSentence, listText } from '../../format.ts';
import { DIMENSION_WORDS } from '../../words/dimension-words.ts';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import { EXPLORE_WORDS } from './explore-words.ts';

/** Why a choice cannot be made, in words; `undefined` where nothing stands against it. */
export function obstacleText(obstacle: Mend | 'never' | undefined, voice: Voice): string | undefined {
  if (obstacle === undefined) return undefined;
  const say = sayIn(EXPLORE_WORDS, voice);
  if (obstacle === 'never') return say('never');
  const { without, adding } = obstacle;
  if (without.length === 0) return say('onlyWith', { names: namesText(adding, voice) });
  return say('notBeside', { names: namesText(without, voice) });
}

/** What a mend does, as the words of a button. */
export function mendText({ without, adding }: Mend, voice: Voice): string {
  const say = sayIn(EXPLORE_WORDS, voice);
  return [
    ...(without.length > 0 ? [say('drop', { names: namesText(without, voice) })] : []),
    ...(adding.length > 0 ? [say('add', { names: namesText(adding, voice) })] : []),
  ].join(', ');
}

/** Parts of a selection by their names, inside a sentence. */
export function namesText(parts: readonly Removable[], voice: Voice): string {
  return listText(
    parts.map((part) => nameOf(part, voice)),
    voice,
  );
}

function nameOf(part: Removable, voice: Voice): string {
  if (part === 'part') return sayIn(EXPLORE_WORDS, voice)('part');
  if (part === 'like-for-like') return sayIn(EXPLORE_WORDS, voice)('panel');
  return insideSentence(sayIn(DIMENSION_WORDS, voice)(part));
}
