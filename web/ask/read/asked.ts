import { type Clock, type Part, SELECTABLE_CLOCKS } from '#domain/codes/counting-axes';
import type { Dimension } from '#domain/dimension';
import type { Language } from '#domain/labels/language';
import { baseOf, type Metric } from '#domain/metric';
import { axesOf, type Filters, type Selection } from '#domain/selection';
import { sourceOf } from '#domain/source';
import type { NamedDimension, View } from '../meaning.ts';
import type { Problem, ReleaseFacts, Remark } from '../reading.ts';
import { type AxesAsked, axesAsked } from './axes-asked.ts';
import { measureOf, twoOf } from './measure.ts';
import { codesOf, membersAsked, pairOf } from './pair.ts';
import { settle } from './settle.ts';
import { meaningsIn, type Term } from './terms.ts';
import { withinYears } from './within-years.ts';
import { isPeriod, run, yearsAsked } from './years-asked.ts';

/** What a reading of the words asks for, what is wrong with it, and what it took for granted. */
export type Asked = {
  /** The terms as they were named, and what each means beside the others, in the same order. */
  readonly named: readonly Term[];
  readonly terms: readonly Term[];
  readonly selection: Selection;
  readonly view: View | null;
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
  readonly strain: number;
};

/** The dimensions whose codes are taken as they are named. Countries may be partners, and a group its members. */
const PLAIN = [
  'agency',
  'channel',
  'instrument',
  'urgency',
  'refusal_ground',
  'crime',
  'outcome',
  'outcome_group',
  'scope',
] as const satisfies readonly NamedDimension[];

/** Makes a selection of terms with one meaning each. Pure; the same terms always ask for the same. */
export function askedBy(named: readonly Term[], facts: ReleaseFacts, lang: Language): Asked {
  const terms = settle(named);
  const measure = measureOf(named, terms);
  const { metric } = measure;
  const pair = pairOf(terms, metric);
  const years = yearsAsked(terms, facts);
  const view = meaningsIn(terms, 'view')[0]?.view ?? null;
  const isLikeForLike = meaningsIn(terms, 'like-for-like').length > 0;
  const filters = withoutOwn(metric, filtersOf(terms, pair, years.years));
  const { clock, part, problems } = choicesOf(terms, metric);
  const others = {
    metric: metric.id,
    clock,
    part,
    lang,
    release: 'latest' as const,
    ...(isLikeForLike && { isLikeForLike }),
  };
  const about = { named: axesNamed(terms), metric, filters, years: years.years, view };
  const together = tableAsked(about, others, facts);
  const isByAgency = isLikeForLike && !isCountedTogether(together.selection, metric, facts);
  const { selection, remarks } = isByAgency ? tableAsked({ ...about, isByAgency }, others, facts) : together;
  const wrong = [...measure.problems, ...pair.problems, ...years.problems, ...problems];
  return {
    named,
    terms,
    selection,
    view,
    problems: wrong.length > 0 ? wrong : refused(metric, selection),
    remarks: [...measure.remarks, ...pair.remarks, ...years.remarks, ...remarks],
    strain: measure.strain,
  };
}

function axesNamed(terms: readonly Term[]): readonly Dimension[] {
  return meaningsIn(terms, 'axis').map(({ dimension }) => dimension);
}

/** The question with the axes that it needs, and what is said of those. */
function tableAsked(
  about: AxesAsked,
  others: Omit<Selection, 'by' | 'filters'>,
  facts: ReleaseFacts,
): { readonly selection: Selection; readonly remarks: readonly Remark[] } {
  const { by, remarks } = axesAsked(about, facts);
  const filters = withinYears(about.filters, by, facts);
  return { selection: { ...others, by: axesOf(by, filters, about.metric), filters }, remarks };
}

/** Whether agencies that always reported are counted together: in a declared period, where a table has them so. */
function isCountedTogether(selection: Selection, metric: Metric, facts: ReleaseFacts): boolean {
  const { firstYear, lastYear } = facts;
  const years = selection.filters.year?.map(Number) ?? run(firstYear, lastYear);
  return isPeriod(years, facts) && !('refusal' in sourceOf(metric, selection));
}

function refused(metric: Metric, selection: Selection): readonly Problem[] {
  return 'refusal' in sourceOf(metric, selection) ? [{ kind: 'not-answerable', remedies: [] }] : [];
}

function filtersOf(
  terms: readonly Term[],
  { country, partner }: { readonly country: readonly string[]; readonly partner: readonly string[] },
  years: readonly number[],
): Filters {
  const members = country.length > 0 ? [] : membersAsked(terms);
  const group = members.length > 0 ? [] : codesOf(terms, 'country_group');
  const given = [
    ['year', years.map(String)] as const,
    ['country', [...country, ...members]] as const,
    ['country_group', group] as const,
    ['partner', partner] as const,
    ...PLAIN.map((dimension) => [dimension, codesOf(terms, dimension)] as const),
  ];
  return Object.fromEntries(
    given.filter(([, codes]) => codes.length > 0).map(([id, codes]) => [id, codes.toSorted()]),
  );
}

/** A measure that is itself one of arrest warrants is not also filtered by them. */
function withoutOwn({ within }: Metric, filters: Filters): Filters {
  if (!within || filters[within.dimension]?.join() !== within.code) return filters;
  const { [within.dimension]: _, ...others } = filters;
  return others;
}

/** The clock and the part: as the words say, where the measure leaves a choice. */
function choicesOf(terms: readonly Term[], metric: Metric) {
  const clocks = [...new Set(meaningsIn(terms, 'clock').map(({ clock }) => clock))];
  const parts = [...new Set(meaningsIn(terms, 'part').map(({ part }) => part))];
  const clock: Clock = clocks[0] ?? metric.clock;
  const part: Part | null = metric.part ?? parts[0] ?? null;
  const isClockFixed = clocks.length > 0 && !SELECTABLE_CLOCKS.some((each) => each === metric.clock);
  const isPartFixed = metric.part !== undefined && parts.some((each) => each !== metric.part);
  const fixed = (what: 'clock' | 'part'): Problem => ({ kind: 'fixed', what, metric: baseOf(metric).id });
  return {
    clock: isClockFixed ? metric.clock : clock,
    part,
    problems: [
      ...twoOf('clock', clocks),
      ...twoOf('part', parts),
      ...twoOf('view', [...new Set(meaningsIn(terms, 'view').map(({ view }) => view))]),
      ...(isClockFixed ? [fixed('clock')] : []),
      ...(isPartFixed ? [fixed('part')] : []),
    ],
  };
}
