import { isAnswerable, mendsOf, obstacleTo } from '#domain/answerable';
import { PARTS } from '#domain/codes/counting-axes';
import { DIMENSION_IDS, type Dimension } from '#domain/dimension';
import type { Release } from '#domain/release';
import type { Selection } from '#domain/selection';
import { isTime, writeTimes } from '#domain/time-list';
import { yearsText } from '../../format.ts';
import { withAxis, withFilter } from '../../selection/edit-selection.ts';
import { yearCodes } from '../../selection/page-selection.ts';
import { SELECTION_WORDS } from '../../selection/selection-words.ts';
import { DIMENSION_WORDS } from '../../words/dimension-words.ts';
import { sayIn } from '../../words/say.ts';
import type { Voice } from '../../words/voice.ts';
import type { Choice } from './choice-field.tsx';
import { EXPLORE_WORDS } from './explore-words.ts';
import { obstacleText } from './obstacle-words.ts';

/** What stands for no axis, and for all years, in a field of choices. */
export const NO_AXIS = 'none';
export const ALL_YEARS = 'all';

/** The dimensions that can be the axis at a place, the others with the reason why not; then none. */
export function axisChoices(selection: Selection, place: number, voice: Voice): readonly Choice[] {
  const without = withAxis(selection, place, null);
  const dimensions = DIMENSION_IDS.map((id) => ({
    value: id,
    label: sayIn(DIMENSION_WORDS, voice)(id),
    why: selection.by.includes(id) ? undefined : obstacleText(obstacleTo(without, id), voice),
  }));
  const none = {
    value: NO_AXIS,
    label: sayIn(EXPLORE_WORDS, voice)('none'),
    why: obstacleText(mendsOf(without)[0], voice),
  };
  return [...dimensions, none];
}

/** The dimensions by which nothing is filtered yet, those that cannot be with the reason why not. Years have their own fields, and months and quarters follow them. */
export function filterChoices(
  selection: Selection,
  shown: readonly Dimension[],
  voice: Voice,
): readonly Choice[] {
  return DIMENSION_IDS.filter((id) => !isTime(id) && !shown.includes(id)).map((id) => ({
    value: id,
    label: sayIn(DIMENSION_WORDS, voice)(id),
    why: obstacleText(obstacleTo(selection, id), voice),
  }));
}

/** The years of which there is one figure: all, the declared periods, each year from the last. */
export function periodChoices(selection: Selection, release: Release, voice: Voice): readonly Choice[] {
  const { firstYear: first, lastYear: last } = release;
  const say = sayIn(EXPLORE_WORDS, voice);
  const periods = release.periods.filter((each) => each.first !== first || each.last !== last);
  const runs = [...periods, ...yearCodes({ first, last }).map(Number).reverse().map(oneYear)];
  return [
    { value: ALL_YEARS, label: say('allYears'), why: whyNotYears(selection, [], voice) },
    ...runs.map((run) => ({
      value: writeTimes('year', yearCodes(run)),
      label: yearsText(run.first, run.last),
      why: whyNotYears(selection, yearCodes(run), voice),
    })),
  ];
}

/** The parts that a party can be counted for, those that cannot with the reason. */
export function partChoices(selection: Selection, voice: Voice): readonly Choice[] {
  return PARTS.map((part) => {
    const asked = { ...selection, part: part === 'INVOLVED' ? null : part };
    const isRefused = isAnswerable(selection) && !isAnswerable(asked);
    return {
      value: part,
      label: sayIn(SELECTION_WORDS, voice)(part),
      why: isRefused ? obstacleText(mendsOf(asked, ['part'])[0] ?? 'never', voice) : undefined,
    };
  });
}

function whyNotYears(selection: Selection, years: readonly string[], voice: Voice): string | undefined {
  return obstacleText(mendsOf(withFilter(selection, 'year', years))[0], voice);
}

function oneYear(year: number) {
  return { first: year, last: year };
}

/** Why only agencies that always reported cannot be shown; `undefined` where they can. */
export function panelObstacle(selection: Selection, voice: Voice): string | undefined {
  const asked: Selection = { ...selection, isLikeForLike: true };
  if (isAnswerable(asked)) return undefined;
  return obstacleText(mendsOf(asked, ['like-for-like'])[0] ?? 'never', voice);
}
