import { checkCodes, fieldOf } from './check-codes.ts';
import { confusedFormats } from './date-format.ts';
import { formatsOf } from './formats.ts';
import {
  type FieldSource,
  fieldSources,
  isColumnSource,
  isYearSource,
  mappedColumns,
} from './mapped-columns.ts';
import type { MappingProblem } from './mapping-problem.ts';
import { type Mapping, type PartyRule, partyRules } from './mapping-schema.ts';

/** What is wrong in a mapping of the right form: one function a rule. */
export function checkMapping(mapping: Mapping): readonly MappingProblem[] {
  return [
    datesAreClear,
    columnsAreUsedOrIgnored,
    crosswalksExist,
    checkCodes,
    onePartyLeads,
    partiesAreWhole,
    listsStandAlone,
    yearsAreTaken,
    separatorsDiffer,
    wordsDiffer,
  ].flatMap((rule) => rule(mapping));
}

function datesAreClear(mapping: Mapping): readonly MappingProblem[] {
  const stated = [
    { path: 'formats.dates', dates: mapping.formats?.dates },
    ...columnsOf(mapping).map(({ path, source }) => ({ path: `${path}.dates`, dates: source.dates })),
  ];
  return stated.flatMap(({ path, dates }) => {
    const pair = confusedFormats(dates ?? []);
    const hint = pair && `${path} has ${pair[0]} and ${pair[1]}`;
    return pair === undefined ? [] : [{ problem: 'MAPPING_DATES_AMBIGUOUS', column: path, hint }];
  });
}

function columnsAreUsedOrIgnored(mapping: Mapping): readonly MappingProblem[] {
  const ignored = new Set(mapping.ignore);
  return mappedColumns(mapping)
    .filter(({ name }) => ignored.has(name))
    .map(({ name, path }) =>
      contradiction(path, `${path} reads the column ${name}, which stands under ignore`),
    );
}

function crosswalksExist(mapping: Mapping): readonly MappingProblem[] {
  const names = new Set(Object.keys(mapping.crosswalks ?? {}));
  return columnsOf(mapping)
    .filter(({ source }) => source.crosswalk !== undefined && !names.has(source.crosswalk))
    .map(({ path, source }) =>
      contradiction(`${path}.crosswalk`, `there is no crosswalk ${source.crosswalk}`),
    );
}

function onePartyLeads(mapping: Mapping): readonly MappingProblem[] {
  const roles = partyRules(mapping).map(({ sources }) => sources.role);
  if (roles.some((role) => typeof role !== 'string')) return [];
  const leads = roles.filter((role) => role === 'LEAD').length;
  return leads === 1 ? [] : [contradiction('parties', `${leads} parties have the role LEAD, and one must`)];
}

/** A State is known by its country, a body by its agency, and a body has no country. */
function partiesAreWhole(mapping: Mapping): readonly MappingProblem[] {
  return partyRules(mapping).flatMap(({ type, sources }, index) => {
    const path = `parties.${index}`;
    if (type === 'STATE' && sources.country === undefined)
      return [contradiction(path, `${path} is a STATE and has no country`)];
    if (type === 'BODY' && sources.agency === undefined)
      return [contradiction(path, `${path} is a BODY and has no agency`)];
    if (type === 'BODY' && sources.country !== undefined)
      return [contradiction(path, `${path} is a BODY and has a country`)];
    return [];
  });
}

/** Lists of countries and of agencies cannot be paired: their order is lost in most exports. */
function listsStandAlone(mapping: Mapping): readonly MappingProblem[] {
  return partyRules(mapping).flatMap(({ sources }, index) =>
    isPaired(sources)
      ? [contradiction(`parties.${index}`, `parties.${index} pairs a list with an agency or a country`)]
      : [],
  );
}

function isPaired({ country, agency }: PartyRule['sources']): boolean {
  if (country === undefined || agency === undefined) return false;
  return [country, agency].some((source) => isColumnSource(source) && source.list_separator !== undefined);
}

function yearsAreTaken(mapping: Mapping): readonly MappingProblem[] {
  const takes = fieldSources(mapping).some(({ source }) => isYearSource(source));
  if (mapping.years !== undefined && mapping.weight !== undefined) {
    return [contradiction('weight', 'a row has a weight or year columns, not both')];
  }
  if (mapping.years !== undefined && !takes) {
    return [contradiction('years', 'no field takes the year: let case.opened_on be {"year": true}')];
  }
  return mapping.years === undefined && takes
    ? [contradiction('years', 'a field takes the year of a year column, and there is none')]
    : [];
}

function separatorsDiffer(mapping: Mapping): readonly MappingProblem[] {
  const counts = fieldSources(mapping).filter((source) => fieldOf(source).kind === 'count');
  const withoutDecimals = new Set(counts.map(({ path }) => path));
  return statingFormats(mapping, ['thousands', 'decimal'])
    .filter(({ path }) => !withoutDecimals.has(path))
    .filter(({ source }) => {
      const { thousands, decimal } = formatsOf(mapping, source);
      return thousands === decimal;
    })
    .map(({ path }) => contradiction(path, `${path} has one sign for thousands and for decimals`));
}

function wordsDiffer(mapping: Mapping): readonly MappingProblem[] {
  return statingFormats(mapping, ['yes', 'no', 'empty']).flatMap(({ path, source }) => {
    const { yes, no, empty } = formatsOf(mapping, source);
    const words = [...yes, ...no, ...empty];
    const twice = words.find((word, index) => words.indexOf(word) !== index);
    return twice === undefined ? [] : [contradiction(path, `${path} gives the word ${twice} two meanings`)];
  });
}

/** The places of a mapping that state one of the formats. */
function statingFormats(mapping: Mapping, keys: readonly string[]) {
  const whens = partyRules(mapping).flatMap(({ when }, index) =>
    when === undefined ? [] : [{ path: `parties.${index}.when`, source: when }],
  );
  const places: readonly Place[] = [
    { path: 'formats', source: mapping.formats ?? {} },
    ...columnsOf(mapping),
    ...whens,
  ];
  return places.filter(({ source }) => keys.some((key) => key in source));
}

type Place = { readonly path: string; readonly source: Readonly<Record<string, unknown>> };

function columnsOf(mapping: Mapping) {
  return fieldSources(mapping).flatMap(({ path, source }: FieldSource) =>
    isColumnSource(source) ? [{ path, source }] : [],
  );
}

function contradiction(column: string, hint: string): MappingProblem {
  return { problem: 'MAPPING_CONTRADICTORY', column, hint };
}
