import type { Row } from '../../cells.ts';
import { listText } from '../../format.ts';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import { PROFILE_WORDS } from './profile-words.ts';
import type { Standing } from './standing.ts';

/** More of the same place than these are counted and not named. */
const MOST_NAMED = 3;

/** A place in words: `Spain comes 7th of 45 countries, between Italy and Poland`. `group` is what the others are called, as many. */
export function standingText(
  standing: Standing,
  { name, group }: { readonly name: string; readonly group: string },
  voice: Voice,
): string {
  const { place, of } = standing;
  return sayIn(PROFILE_WORDS, voice)('standing', {
    name,
    place,
    of,
    group,
    between: besideText(standing, voice),
  });
}

function besideText({ above, below, level }: Standing, voice: Voice): string {
  const say = sayIn(PROFILE_WORDS, voice);
  const between = betweenText(above, below, voice);
  if (level.length === 0) return between;
  const names = level.map(({ label }) => label);
  const named =
    names.length > MOST_NAMED ? say('manyLevel', { count: names.length }) : listText(names, voice);
  return say('level', { between, names: named });
}

function betweenText(above: Row | undefined, below: Row | undefined, voice: Voice): string {
  const say = sayIn(PROFILE_WORDS, voice);
  if (above && below) return say('between', { above: above.label, below: below.label });
  if (below) return say('before', { below: below.label });
  return above ? say('after', { above: above.label }) : say('alone');
}
