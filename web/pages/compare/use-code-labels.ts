import { useQueries } from '@tanstack/react-query';
import type { CellAxis } from '#domain/ledger-table';
import { fetchAnswer } from '../../figures/api.ts';
import { useLanguage } from '../../words/use-words.ts';

type List = { readonly codes: readonly { readonly code: string; readonly label: string }[] };

/** The list that has the words for the codes of an axis; years and numbers of States are their own words. */
const LIST: Readonly<Partial<Record<CellAxis, string>>> = {
  country: 'country',
  partner: 'country',
  country_group: 'country_group',
  agency: 'agency',
  crime: 'crime',
  outcome: 'outcome',
  scope: 'scope',
  channel: 'channel',
  instrument: 'instrument',
  urgency: 'urgency',
  result: 'result',
  refusal_ground: 'refusal_ground',
  duration: 'duration',
};

/** The words for codes on some axes, in the language of the page; a code stands for itself while its list is on the way. */
export function useCodeLabels(
  axes: readonly CellAxis[],
  release: number,
): (axis: CellAxis, code: string) => string {
  const language = useLanguage();
  const lists = [...new Set(axes.flatMap((axis) => LIST[axis] ?? []))].sort();
  const answers = useQueries({
    queries: lists.map((list) => {
      // Agencies are those of a release; the other lists are the same in all.
      const path = `/codes/${list}?${list === 'agency' ? `release=${release}&` : ''}lang=${language}`;
      return {
        queryKey: ['answer', path],
        queryFn: ({ signal }: { signal: AbortSignal }) => fetchAnswer<List>(path, signal),
      };
    }),
  });
  return (axis, code) => {
    const codes = answers[lists.indexOf(LIST[axis] ?? '')]?.data?.codes;
    return codes?.find((each) => each.code === code)?.label ?? code;
  };
}
