import { NOT_STATED } from '#domain/codes/code-list';
import { CONFIDENTIAL_COUNTRY } from '#domain/codes/country';
import type { Named } from '#domain/data-table';
import { useAnswer } from './use-figures.ts';

const UNNAMED: readonly string[] = [NOT_STATED, CONFIDENTIAL_COUNTRY];

/** The States of the code list by their names in the language of the page, and why they could not be had. */
export function useStates() {
  const { data, error } = useAnswer<{ readonly codes: readonly Named[] }>('/codes/country');
  return { states: data?.codes.filter(({ code }) => !UNNAMED.includes(code)), error };
}
