import { alpha3, COUNTRY } from '#domain/codes/country';

/** Our code of a State by its ISO 3166-1 alpha-3 code. */
export const ALPHA3_CODE: ReadonlyMap<string, string> = new Map(
  COUNTRY.flatMap(({ code }) => {
    const long = alpha3(code);
    return long === undefined ? [] : [[long, code] as const];
  }),
);

/** Our code of a State by its English name, as our list writes it. */
export const NAME_CODE: ReadonlyMap<string, string> = new Map(
  COUNTRY.map(({ code, label }) => [label, code]),
);
