import type { ReportingAxis } from '../reporting.ts';
import { agencyLabel, knownLabel } from './label.ts';
import type { Language } from './language.ts';

/** Gives the name of an agency in the releases that are told of; `undefined` where none of them names it. */
export type AgencyName = (agency: string) => string | undefined;

/** The words for who reports, in a language. A source, and whoever has no name, stands under its code. */
export function partyLabel(
  { axis, code }: { readonly axis: ReportingAxis; readonly code: string },
  nameOf: AgencyName,
  language: Language,
): string {
  switch (axis) {
    case 'agency':
      return agencyLabel({ code, label: nameOf(code) ?? code }, language);
    case 'country':
      return knownLabel('country', code, language) ?? code;
    case 'source':
      return code;
    default:
      throw new Error(`unknown axis of coverage: ${axis satisfies never}`);
  }
}
