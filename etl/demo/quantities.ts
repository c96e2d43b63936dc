import type { Case } from '#domain/case';
import { OUTCOME, type Outcome } from '#domain/codes/outcome';
import type { Quantity } from '#domain/quantity';
import type { Random } from './random.ts';
import { drawStretch } from './stretch.ts';

type Counted = {
  readonly outcome: Outcome;
  readonly crime: string;
  readonly stateCount: number;
  readonly hasEurojust: boolean;
};

/** How often a source that could know a number delivers it. */
const KNOWN = 0.86;
/** How often a number that is naught is written down and not left empty. */
const NAUGHT_WRITTEN = 0.4;

const WITH_ARREST: readonly Outcome[] = ['ARRESTED', 'SURRENDERED', 'CHARGED', 'CONVICTED', 'ACQUITTED'];
const WITH_CHARGE: readonly Outcome[] = ['CHARGED', 'CONVICTED', 'ACQUITTED', 'COURT_ENDED'];
const WITH_SUSPECT: readonly Outcome[] = [
  ...WITH_ARREST,
  'COURT_ENDED',
  'EVIDENTIAL',
  'OUT_OF_COURT',
  'NOT_PUB_INT',
];
const WITHOUT_VICTIM: readonly Outcome[] = ['REFUSED', 'WITHDRAWN', 'NO_RESPONSE', 'NOT_FOUND'];

/** Draws the numbers of a case: empty where nothing is known, 0 only where it was counted. */
export function quantitiesOf(random: Random, counted: Counted): Case['quantities'] {
  const isOver = OUTCOME[counted.outcome].group !== 'OPEN' && OUTCOME[counted.outcome].group !== 'UNKNOWN';
  return {
    ...(isOver ? personsOf(random, counted) : {}),
    ...(isOver ? victimsOf(random, counted) : {}),
    ...(isOver ? assetsOf(random, counted) : {}),
    ...eventsOf(random, counted),
  };
}

/** Convicted <= charged <= suspects, arrests <= suspects. */
function personsOf(random: Random, { outcome, stateCount }: Counted): Case['quantities'] {
  const most = WITH_SUSPECT.includes(outcome) ? atLeastOne(random, 0.7 + 0.5 * (stateCount - 2)) : 0;
  const arrests = isArrest(random, outcome) ? 1 + random.below(most) : 0;
  const charged = WITH_CHARGE.includes(outcome) ? 1 + random.below(most) : 0;
  const convicted = outcome === 'CONVICTED' ? 1 + random.below(charged) : 0;
  return {
    ...written(random, 'suspects_identified', most),
    ...written(random, 'arrests', arrests),
    ...written(random, 'charged', charged),
    ...written(random, 'convicted', convicted),
  };
}

/** Victims belong to crimes against persons and of a sexual nature (ICCS 02, 03). Safeguarded <= identified. */
function victimsOf(random: Random, { outcome, crime, stateCount }: Counted): Case['quantities'] {
  const section = crime.slice(0, 2);
  if ((section !== '02' && section !== '03') || WITHOUT_VICTIM.includes(outcome)) return {};
  const isFound = outcome === 'SAFEGUARDED' || random.chance(0.55);
  const identified = isFound ? atLeastOne(random, 0.6 + 0.7 * (stateCount - 2)) : 0;
  const least = outcome === 'SAFEGUARDED' ? 1 : 0;
  const safeguarded = Math.min(identified, least + random.below(identified + 1));
  const known = written(random, 'victims_identified', identified);
  return 'victims_identified' in known
    ? { ...known, ...written(random, 'victims_safeguarded', safeguarded) }
    : known;
}

/** Assets belong to fraud and the proceeds of crime (ICCS 07), and to every case that ended with them. */
function assetsOf(random: Random, { outcome, crime }: Counted): Case['quantities'] {
  const isEnd = outcome === 'ASSETS';
  if (!isEnd && !(crime.startsWith('07') && random.chance(0.2))) return {};
  const frozen = euros(random, 90_000);
  const isConfiscated = outcome === 'CONVICTED' || (isEnd && random.chance(0.5));
  return {
    assets_frozen_eur: frozen,
    ...(isConfiscated ? { assets_confiscated_eur: euros(random, 35_000) } : {}),
  };
}

function eventsOf(random: Random, { stateCount, hasEurojust, outcome }: Counted): Case['quantities'] {
  const meetings = hasEurojust ? random.below(Math.min(stateCount, 5)) : 0;
  const hasActionDay = stateCount > 2 && WITH_ARREST.includes(outcome) && random.chance(0.3);
  return {
    ...(hasEurojust ? { coordination_meetings: String(meetings) } : {}),
    ...(hasActionDay ? { action_days: String(1 + random.below(3)) } : {}),
  };
}

function isArrest(random: Random, outcome: Outcome): boolean {
  if (outcome === 'ARRESTED' || outcome === 'SURRENDERED') return true;
  return WITH_ARREST.includes(outcome) && random.chance(0.7);
}

function atLeastOne(random: Random, more: number): number {
  return 1 + Math.floor(more * drawStretch(random, 'wide'));
}

function euros(random: Random, median: number): string {
  const whole = Math.floor(median * drawStretch(random, 'wide') * drawStretch(random, 'wide'));
  const cents = random.below(100);
  return random.chance(0.6) ? String(whole) : `${whole}.${cents < 10 ? '0' : ''}${cents}`;
}

function written(random: Random, quantity: Quantity, number: number): Case['quantities'] {
  return random.chance(number > 0 ? KNOWN : NAUGHT_WRITTEN) ? { [quantity]: String(number) } : {};
}
