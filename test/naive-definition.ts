import { AGGREGATES, clocksOf } from '#domain/aggregate';
import { agencyOf, countedCases, type NaiveFacts, statesOf, yearsOn } from './naive-rules.ts';

/**
 * Where counted cases stand of which a party's role is not stated, case by case: clock, axis, code (none for all cases) and
 * year, as one text each.
 */
export function naiveDefinition(facts: NaiveFacts): ReadonlySet<string> {
  const unstated = countedCases(facts).filter(({ parties }) =>
    parties.some(({ role }) => role === 'PARTNER_UNSPEC'),
  );
  return new Set(
    unstated.flatMap((whole) => {
      const places = [
        'case|',
        ...[...statesOf(whole.parties)].map((country) => `country|${country}`),
        ...whole.parties.map((party) => `agency|${agencyOf(party)}`),
      ];
      return AGGREGATES.flatMap(clocksOf).flatMap((clock) =>
        yearsOn(whole, clock).flatMap((year) => places.map((place) => `${clock}|${place}|${year}`)),
      );
    }),
  );
}
