import { countryCode } from '#domain/codes/country';
import { type Candidate, nearestCodes } from '#domain/nearest-codes';
import type { ParameterError } from './problem.ts';

/**
 * The error that a code is not in the list of its parameter, with what to ask instead: for a State, the stored code of an alias
 * such as EL or UK; else the nearest codes.
 */
export function unknownCode(parameter: string, value: string, list: readonly Candidate[]): ParameterError {
  const known = new Set(list.map(({ code }) => code));
  const alias = countryCode(value.toUpperCase());
  const nearest = alias !== undefined && known.has(alias) ? [alias] : nearestCodes(value, list);
  const name = listOf(parameter);
  return {
    parameter,
    value,
    text: (say) => say.parameters.unknownCode(name, nearest),
    ...(nearest.length > 0 && { nearest }),
  };
}

const LIST_OF: Readonly<Record<string, string>> = {
  partner: 'country',
  crime_code: 'crime',
  agency_group: 'agency',
};

/** The name of the code list of a parameter: partners are countries, crimes as delivered crimes, and agencies with units agencies. */
export function listOf(parameter: string): string {
  return LIST_OF[parameter] ?? parameter;
}
