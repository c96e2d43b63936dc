import type { Desk } from './eurojust-desks.ts';

/** A made-up case: who initiated it, and which other desks took part. */
export type DeskCase = { readonly initiator: string; readonly others: readonly string[] };

type Opening = { readonly initiator: string; readonly size: number };

/**
 * Cases with the margins of the desks: each initiates its bilateral cases (one other desk) and its multilateral ones (two or
 * more), and takes part in exactly its participations of cases of others. Each case takes the desks that have most left to do.
 * Errors: throws when a margin is not met.
 */
export function makeDeskCases(desks: readonly Desk[]): readonly DeskCase[] {
  const left = new Map(desks.map((desk) => [desk.country, desk.participations]));
  const cases = openingsOf(desks).map(({ initiator, size }) => {
    const others = busiest(left, initiator, size);
    for (const desk of others) left.set(desk, (left.get(desk) ?? 0) - 1);
    return { initiator, others };
  });
  assertMargins(desks, cases);
  return cases;
}

/** All cases without their partners, those of most partners first, the desks taking turns. */
function openingsOf(desks: readonly Desk[]): readonly Opening[] {
  const bilateral = inTurns(desks, (desk) => desk.bilateral);
  const multilateral = inTurns(desks, (desk) => desk.multilateral);
  const places = sum(desks.map((desk) => desk.participations)) - bilateral.length;
  const least = Math.floor(places / multilateral.length);
  const larger = places - least * multilateral.length;
  return [
    ...multilateral.map((initiator, index) => ({ initiator, size: index < larger ? least + 1 : least })),
    ...bilateral.map((initiator) => ({ initiator, size: 1 })),
  ];
}

/** Each desk as often as it is to come, spread evenly. */
function inTurns(desks: readonly Desk[], times: (desk: Desk) => number): readonly string[] {
  return desks
    .flatMap((desk) =>
      Array.from({ length: times(desk) }, (_, index) => ({ desk, place: (index + 0.5) / times(desk) })),
    )
    .sort((one, other) => one.place - other.place)
    .map(({ desk }) => desk.country);
}

function busiest(left: ReadonlyMap<string, number>, initiator: string, size: number): readonly string[] {
  return [...left]
    .filter(([desk, count]) => desk !== initiator && count > 0)
    .sort(([, one], [, other]) => other - one)
    .slice(0, size)
    .map(([desk]) => desk);
}

function assertMargins(desks: readonly Desk[], cases: readonly DeskCase[]): void {
  for (const desk of desks) {
    const own = cases.filter(({ initiator }) => initiator === desk.country);
    assertEqual(desk, 'bilateral', own.filter(({ others }) => others.length === 1).length);
    assertEqual(desk, 'multilateral', own.filter(({ others }) => others.length > 1).length);
    const joined = cases.filter(({ others }) => others.includes(desk.country));
    assertEqual(desk, 'participations', joined.length);
  }
}

function assertEqual(
  desk: Desk,
  margin: 'bilateral' | 'multilateral' | 'participations',
  made: number,
): void {
  if (made === desk[margin]) return;
  throw new Error(
    `the desk ${desk.country} has ${desk[margin]} ${margin} and the cases made up have ${made}`,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
