import type { Outcome, RefusalGround } from '#domain/codes/outcome';
import type { Result } from '#domain/codes/request';
import { drawFrom } from './draw.ts';
import type { Random } from './random.ts';

/** What one party answered. */
export type Answer = {
  readonly result: Result | undefined;
  readonly refusalGround: RefusalGround | undefined;
};

const drawResult = drawFrom<Result | undefined>([
  ['FULL', 68],
  ['PARTIAL', 12],
  ['NO_RESPONSE', 5],
  ['REFUSED', 3],
  ['WITHDRAWN', 1],
  [undefined, 11],
]);
const drawOpenResult = drawFrom<Result | undefined>([
  ['PENDING', 45],
  ['FULL', 30],
  ['PARTIAL', 10],
  ['NO_RESPONSE', 4],
  ['REFUSED', 2],
  [undefined, 9],
]);

/** What an outcome says of the answers: of the first party asked, and of the others where it binds them too. */
const FIRST: Readonly<Partial<Record<Outcome, Result>>> = {
  REFUSED: 'REFUSED',
  INFO_PARTIAL: 'PARTIAL',
  INFO_PROVIDED: 'FULL',
  NO_RESPONSE: 'NO_RESPONSE',
  WITHDRAWN: 'WITHDRAWN',
  SURRENDERED: 'FULL',
};
const EVERY: readonly Outcome[] = ['INFO_PROVIDED', 'NO_RESPONSE', 'WITHDRAWN'];

/** Draws the answer of the party asked first (`place` 0) or later, in keeping with the outcome of the case. */
export function answerOf(
  random: Random,
  {
    outcome,
    ground,
    place,
    drawGround,
  }: {
    outcome: Outcome;
    ground: RefusalGround | undefined;
    place: number;
    drawGround: (random: Random) => RefusalGround;
  },
): Answer {
  const fixed = place === 0 || EVERY.includes(outcome) ? FIRST[outcome] : undefined;
  const result = fixed ?? (outcome === 'PENDING' ? drawOpenResult : drawResult)(random);
  if (result !== 'REFUSED') return { result, refusalGround: undefined };
  return { result, refusalGround: (place === 0 ? ground : undefined) ?? drawGround(random) };
}
