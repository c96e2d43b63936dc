import { CASE_METRICS } from './naive-metric/case-metrics.ts';
import { changeAt, rateAt, revisionAt } from './naive-metric/derived.ts';
import type { ReleaseFacts } from './naive-metric/facts.ts';
import type { NaiveFigure } from './naive-metric/figure.ts';
import type { At } from './naive-metric/place.ts';
import { asReported, isSilent, reportingCoverage } from './naive-metric/reported.ts';
import { REQUEST_METRICS } from './naive-metric/request-metrics.ts';
import { requestsAt } from './naive-metric/requests-at.ts';

/** What a metric is made of that is made of another: the ending of its id. */
const MADE_OF = /^(?<base>.+)-(?<how>change|per-100000|revision)$/;

/**
 * A figure from the definitions alone: the slow second opinion on all that stands between a bundle and an answer of the API.
 * `before`: what the release before was made from. Errors: throws for a metric that has no definition here.
 */
export function naiveMetric(facts: ReleaseFacts, metric: string, at: At, before?: ReleaseFacts): NaiveFigure {
  const { base, how } = MADE_OF.exec(metric)?.groups ?? {};
  if (base === undefined) return ownFigure(facts, metric, at);
  const figureAt = (place: At) => ownFigure(facts, base, place);
  if (how === 'change') return changeAt(facts, at, figureAt);
  if (how === 'per-100000') return rateAt(at, figureAt);
  return revisionAt(figureAt(at), before && ownFigure(before, base, at));
}

/** Whether a metric, and that of which it is made, has a definition here. */
export function hasNaiveDefinition(metric: string): boolean {
  return definitionOf(MADE_OF.exec(metric)?.groups?.base ?? metric) !== undefined;
}

/** The cases or requests that stand at a place for a metric: who could be counted twice. */
export function naiveUnits(facts: ReleaseFacts, metric: string, at: At): readonly string[] {
  return definitionOf(MADE_OF.exec(metric)?.groups?.base ?? metric)?.units(facts, at) ?? [];
}

const REPORTING = { figure: reportingCoverage, units: () => [] };

function ownFigure(facts: ReleaseFacts, metric: string, at: At): NaiveFigure {
  const definition = definitionOf(metric);
  if (!definition) throw new Error(`the metric ${metric} has no naive definition`);
  const figure = asReported(definition.figure(facts, at), definition !== REPORTING && isSilent(facts, at));
  return (isOwnPartner(at) || isAskedBody(at)) && !hasRequests(facts, at) ? { value: 'z' } : figure;
}

/** A State with a name is no partner of its own, nor of its agencies: where nothing was delivered there is nothing to count, which is not none. */
function isOwnPartner({ codes: { country, agency, agency_group, partner } }: At): boolean {
  const own = country ?? /^(?<state>[A-Z]{2})-/.exec(agency ?? agency_group ?? '')?.groups?.state;
  return own !== undefined && own === partner && own !== 'ZZ' && own !== 'QZ';
}

/** A body is asked no request of States. */
function isAskedBody({ codes: { agency = '' }, clock }: At): boolean {
  return clock === 'RECEIVED' && agency.startsWith('EURO');
}

function hasRequests(facts: ReleaseFacts, at: At): boolean {
  return at.clock === 'RECEIVED' && requestsAt(facts, at, 'requested').length > 0;
}

function definitionOf(metric: string) {
  return metric === 'reporting-coverage' ? REPORTING : (CASE_METRICS[metric] ?? REQUEST_METRICS[metric]);
}
