import { findMetric, METRICS, type Metric } from '#domain/metric';
import type { Made } from '../meaning.ts';
import type { Problem, Remark } from '../reading.ts';
import { meaningsIn, type Term } from './terms.ts';

/** The measure that is asked for. `strain`: how badly the other words fit it. */
export type Measure = {
  readonly metric: Metric;
  readonly strain: number;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
};

const MADE_SUFFIX: Readonly<Record<Made, string>> = { change: 'change', rate: 'per-100000' };

/** Reads which measure some terms ask for: the one that they name, else the one that fits what else they name. */
export function measureOf(named: readonly Term[], terms: readonly Term[]): Measure {
  const ids = [...new Set([...meaningsIn(terms, 'metric').map(({ id }) => id), ...alsoNamed(named)])];
  const [first = assumedMetric(terms)] = ids;
  const base = metricOf(first);
  const made = [...new Set(meaningsIn(terms, 'made').map((each) => each.made))];
  const [maker] = made;
  const metric = maker ? findMetric(`${base.id}-${MADE_SUFFIX[maker]}`) : base;
  const isAssumed = ids.length === 0 && meaningsIn(terms, 'generic').length === 0;
  return {
    metric: metric ?? base,
    strain: strainOf(base, named),
    problems: [
      ...twoOf('metric', ids),
      ...twoOf('made', made),
      ...(maker && !metric ? [{ kind: 'not-made', metric: base.id, made: maker } as const] : []),
    ],
    remarks: isAssumed ? [{ kind: 'measure-assumed', metric: base.id }] : [],
  };
}

/** Measures that stand beside another one and `and`, and are read as something else: `arrested and charged` asks for both.
 * `bilateral and multilateral` are two rows of one table. */
function alsoNamed(named: readonly Term[]): readonly string[] {
  return named.flatMap(({ piece, meaning }, index) => {
    const isMetric = (each: Term | undefined) => each?.piece.meanings.some(({ kind }) => kind === 'metric');
    const link = (each: Term | undefined) => each?.meaning.kind === 'link' && each.meaning.link === 'and';
    const isJoined =
      (link(named[index - 1]) && isMetric(named[index - 2])) ||
      (link(named[index + 1]) && isMetric(named[index + 2]));
    const other = piece.meanings.find((each) => each.kind === 'metric');
    const isScope = meaning.kind === 'code' && meaning.dimension === 'scope';
    return isJoined && !isScope && meaning.kind !== 'metric' && other?.kind === 'metric' ? [other.id] : [];
  });
}

/** A problem when a question names several of what it can have one of. */
export function twoOf(
  what: Extract<Problem, { readonly kind: 'two-of' }>['what'],
  labels: readonly string[],
): readonly Problem[] {
  return labels.length > 1 ? [{ kind: 'two-of', what, labels }] : [];
}

/** The measure of a question that names none: of requests where it names what only requests have. */
function assumedMetric(terms: readonly Term[]): string {
  const generics = meaningsIn(terms, 'generic').map(({ of }) => of);
  const dimensions = new Set(
    [...meaningsIn(terms, 'code'), ...meaningsIn(terms, 'axis')].map((each) => each.dimension),
  );
  if (dimensions.has('refusal_ground')) return 'refusal-rate';
  if (generics.includes('requests')) return requestsOf(terms);
  return dimensions.has('urgency') ? 'requests-received' : METRICS[0].id;
}

/** Requests from one country to another, from a country, or to one. */
function requestsOf(terms: readonly Term[]): string {
  const roles = meaningsIn(terms, 'code')
    .filter(({ dimension }) => dimension === 'country')
    .map(({ role }) => role);
  const kinds = new Set(roles);
  if (kinds.size > 1) return 'directed-requests';
  return kinds.has('from') ? 'requests-sent' : 'requests-received';
}

/** `cases` with a measure of requests, or the other way round; `cases convicted` taken for persons, which are no cases. */
function strainOf({ countingUnit }: Metric, named: readonly Term[]): number {
  const unit = countingUnit === 'REQUEST' ? 'requests' : 'cases';
  const isOther = meaningsIn(named, 'generic').some(({ of }) => of !== unit);
  return isOther || named.some((term, at) => isOfCases(term, at, named)) ? 1 : 0;
}

/** Whether a word that could be an outcome stands beside `cases` and is taken for a measure. */
function isOfCases({ piece, meaning }: Term, at: number, named: readonly Term[]): boolean {
  const isBeside = [named[at - 1], named[at + 1]].some((each) => {
    return each?.meaning.kind === 'generic' && each.meaning.of === 'cases';
  });
  const canBeOutcome = piece.meanings.some((each) => each.kind === 'code' && each.dimension === 'outcome');
  return meaning.kind === 'metric' && canBeOutcome && isBeside;
}

function metricOf(id: string): Metric {
  const metric = findMetric(id);
  if (!metric) throw new Error(`a word means the measure ${id}, which does not exist`);
  return metric;
}
