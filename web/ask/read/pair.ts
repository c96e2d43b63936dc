import { MEMBERSHIP } from '#domain/codes/country-group';
import { baseOf, type Metric } from '#domain/metric';
import type { RequestSide } from '#domain/request-aggregate';
import type { Role } from '../meaning.ts';
import type { Problem, Remark } from '../reading.ts';
import { meaningsIn, type Term } from './terms.ts';

type Codes = readonly string[];

/** The countries of a question and their partners. */
export type Pair = {
  readonly country: Codes;
  readonly partner: Codes;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
};

/** The one group whose members are the same on every day. */
const FIXED_GROUP = 'EU27_2020';

/**
 * Which countries are rows and which their partners. With a measure of requests the row is the country that asked or the one that was
 * asked, as the measure has it; cases have no direction.
 */
export function pairOf(terms: readonly Term[], metric: Metric): Pair {
  const plain = withRole(terms, undefined);
  const [together, from, to] = [withRole(terms, 'with'), withRole(terms, 'from'), withRole(terms, 'to')];
  const side = sideOf(metric);
  if (from.length + to.length > 0) return directed({ plain, together, from, to }, side);
  const pair = leaderFirst(terms, plain, together);
  const remarks = side && pair.partner.length > 0 ? [direction(pair, side)] : [];
  return { ...pair, problems: [], remarks };
}

/** The members of the European Union of today, where a question asks for its countries one by one. */
export function membersAsked(terms: readonly Term[]): Codes {
  const groups = codesOf(terms, 'country_group');
  const isByCountry = meaningsIn(terms, 'axis').some(({ dimension }) => dimension === 'country');
  if (!isByCountry || groups.join() !== FIXED_GROUP) return [];
  return MEMBERSHIP.filter(({ group }) => group === FIXED_GROUP).map(({ country }) => country);
}

/** The codes that terms name on a dimension, each once. */
export function codesOf(terms: readonly Term[], dimension: string): Codes {
  const named = meaningsIn(terms, 'code').filter((each) => each.dimension === dimension);
  return [...new Set(named.flatMap(({ codes }) => codes))];
}

function directed(
  { plain, together, from, to }: Readonly<Record<'plain' | 'together' | 'from' | 'to', Codes>>,
  side: RequestSide | undefined,
): Pair {
  const isTooMany = together.length > 0 || (plain.length > 0 && from.length > 0 && to.length > 0);
  const problems: readonly Problem[] = isTooMany ? [{ kind: 'no-pair' }] : [];
  const [origin, destination] = [from.length > 0 ? from : plain, to.length > 0 ? to : plain];
  if (side === 'requested') return { country: destination, partner: origin, problems, remarks: [] };
  if (side === 'requesting') return { country: origin, partner: destination, problems, remarks: [] };
  if (origin.length === 0) return { country: destination, partner: [], problems, remarks: [] };
  const remarks: readonly Remark[] = destination.length > 0 ? [{ kind: 'no-direction' }] : [];
  return { country: origin, partner: destination, problems, remarks };
}

/** The country that leads is the row: `france with germany as lead`. */
function leaderFirst(
  terms: readonly Term[],
  plain: Codes,
  together: Codes,
): Pick<Pair, 'country' | 'partner'> {
  const at = terms.findIndex(({ meaning }) => meaning.kind === 'part');
  const part = meaningsIn(terms, 'part')[0];
  const beside = terms[part?.party === 'next' ? at + 1 : at - 1]?.meaning;
  const isOther =
    part?.party !== 'alone' && beside?.kind === 'code' && beside.role === 'with' && plain.length > 0;
  return isOther ? { country: together, partner: plain } : { country: plain, partner: together };
}

function direction({ country, partner }: Pick<Pair, 'country' | 'partner'>, side: RequestSide): Remark {
  const [row, other] = [country[0] ?? '', partner[0] ?? ''];
  return side === 'requesting'
    ? { kind: 'direction', from: row, to: other }
    : { kind: 'direction', from: other, to: row };
}

function withRole(terms: readonly Term[], role: Role | undefined): Codes {
  const named = meaningsIn(terms, 'code').filter(
    (each) => each.dimension === 'country' && each.role === role,
  );
  return [...new Set(named.flatMap(({ codes }) => codes))];
}

function sideOf(metric: Metric): RequestSide | undefined {
  const { formula } = baseOf(metric);
  if (formula.kind === 'requests' || formula.kind === 'request-ratio') return formula.side;
  return formula.kind === 'duration' && formula.days === 'RESPONSE' ? 'requested' : undefined;
}
