import { CLOCK, PART } from '#domain/codes/counting-axes';
import { DIMENSION_IDS, DIMENSIONS } from '#domain/dimension';
import { METRICS } from '#domain/metric';
import { SELECTION_PARAMETERS } from '#domain/selection-query';
import { FORMAT_NAMES } from '../formats/format.ts';

type Parameter = { readonly description: string; readonly schema: object; readonly example?: string };

const listOf = (description: string, example: string): Parameter => ({
  description: `${description} Codes separated by commas; several codes give several rows.`,
  schema: { type: 'string' },
  example,
});

/** The parameters of /figures in words. Their rules are those of the one schema of a selection. */
const PARAMETERS: Readonly<Record<string, Parameter>> = {
  metric: {
    description: 'What is counted.',
    schema: { type: 'string', enum: METRICS.map(({ id }) => id) },
    example: 'cases',
  },
  by: {
    description: `The axes of the answer, in order: ${DIMENSION_IDS.join(', ')}. At most one of country, country_group, agency, and beside it the year and one of crime, outcome, scope.`,
    schema: { type: 'string' },
    example: 'year,country',
  },
  year: {
    description: `${DIMENSIONS.year}. Years and ranges; several years without by=year must be a declared period of the release and give one figure.`,
    schema: { type: 'string' },
    example: '2019..2024',
  },
  country: listOf('States that are parties.', 'ES,FR'),
  country_group: listOf('Groups of States, by membership on the day of the clock.', 'EU27_2020'),
  agency: listOf('Agencies and bodies that are parties.', 'EUROPOL'),
  crime: listOf('Crimes (ICCS) of any level; a code counts all that lie inside it.', '0302'),
  outcome: listOf('Outcomes of cases.', 'CONVICTED'),
  outcome_group: listOf('Groups of outcomes.', 'JUDICIAL'),
  scope: listOf('In how many States a case was worked.', 'MULTILATERAL'),
  clock: {
    description: 'Which date of a case gives its year; each metric has its own unless one is named.',
    schema: { type: 'string', enum: Object.keys(CLOCK).map((code) => code.toLowerCase()) },
  },
  part: {
    description:
      'How a party has to take part in a case; involved unless one is named. Not beside a metric that itself means a part.',
    schema: { type: 'string', enum: Object.keys(PART).map((code) => code.toLowerCase()) },
  },
  release: { description: 'Number of a release, or latest.', schema: { type: 'string', default: 'latest' } },
  lang: { description: 'Language of the labels.', schema: { type: 'string', enum: ['en'], default: 'en' } },
  format: {
    description: 'Format of the answer; without it the Accept field decides.',
    schema: { type: 'string', enum: FORMAT_NAMES, default: 'json' },
  },
};

/** The parameters of /figures as OpenAPI has them, in the order of the schema of a selection. */
export function figuresParameterList() {
  return [...SELECTION_PARAMETERS, 'format'].map((name) => {
    const described = PARAMETERS[name];
    if (!described) throw new Error(`parameter without a description: ${name}`);
    return { name, in: 'query', required: name === 'metric', ...described };
  });
}
