import { NOT_STATED } from '#domain/codes/code-list';
import { CONFIDENTIAL_COUNTRY } from '#domain/codes/country';
import type { DataTable, Named } from '#domain/data-table';
import { useAnswer } from './use-figures.ts';

const UNNAMED: readonly string[] = [NOT_STATED, CONFIDENTIAL_COUNTRY];

/** All States of the code list by their names in the language of the page, to name any of them; and why they could not be had. */
export function useStates() {
  const { data, error } = useAnswer<{ readonly codes: readonly Named[] }>('/codes/country');
  return { states: data && named(data.codes), error };
}

/** The States that occur in a release by their names in the language of the page, to choose from; none while they load. */
export function useStatesOf(release: number): readonly Named[] | undefined {
  const { data } = useAnswer<Pick<DataTable, 'dimensions'>>(
    `/figures?metric=cases&by=country&release=${release}`,
  );
  return data && named(data.dimensions.flatMap(({ categories }) => categories));
}

function named(codes: readonly Named[]): readonly Named[] {
  return codes.filter(({ code }) => !UNNAMED.includes(code));
}
