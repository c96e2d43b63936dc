import { PARTY_TYPE } from '#domain/codes/agency';
import { FIGURE_STATUS } from '#domain/codes/figure-status';
import { DIMENSION_IDS } from '#domain/dimension';

const text = { type: 'string' };
const number = { type: 'number' };
const yes = { type: 'boolean' };
const listOf = (items: object) => ({ type: 'array', items });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const record = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
});
const dimension = { type: 'string', enum: DIMENSION_IDS };
const named = record({ code: text, label: text });
const partyType = { type: 'string', enum: Object.keys(PARTY_TYPE) };

/** The shapes of the answers, as JSON Schema 2020-12, which OpenAPI 3.1 uses. */
export const SCHEMAS = {
  Figure: {
    description: 'A value with flags beside it, or null with one letter in its place. Missing is never zero.',
    ...record(
      {
        value: { type: ['number', 'null'] },
        status: listOf({ type: 'string', enum: Object.keys(FIGURE_STATUS) }),
        coverage: record({ known: number, of: number }),
        ratio: record({ numerator: number, denominator: number }),
      },
      ['coverage', 'ratio'],
    ),
  },
  Category: record({ code: text, label: text, partyType }, ['partyType']),
  Metric: record(
    {
      id: text,
      label: text,
      unit: text,
      definition: text,
      catalogue: text,
      clock: text,
      part: text,
      formula: { type: 'object' },
      source: text,
    },
    ['part'],
  ),
  Release: record({
    number,
    state: { type: 'string', enum: ['published', 'withdrawn'] },
    isLatest: yes,
    publishedAt: { type: 'string', format: 'date-time' },
    extractDate: { type: 'string', format: 'date' },
    synthetic: yes,
    method: record({ id: text, label: text }),
    firstYear: number,
    lastYear: number,
    periods: listOf(record({ first: number, last: number, label: text })),
    sources: listOf(record({ source: text, extractDate: text, status: text })),
    note: { type: ['string', 'null'] },
  }),
  DataTable: {
    description: 'figures are row-major over dimensions: the last one varies fastest.',
    ...record({
      title: text,
      metric: ref('Metric'),
      clock: named,
      part: { anyOf: [named, { type: 'null' }] },
      selection: { type: 'object' },
      query: text,
      release: ref('Release'),
      dimensions: listOf(
        record(
          { id: dimension, label: text, categories: listOf(ref('Category')), additive: yes, whyNot: text },
          ['whyNot'],
        ),
      ),
      fixed: listOf(record({ dimension, label: text, category: ref('Category') })),
      figures: listOf(ref('Figure')),
      totals: listOf(
        record(
          {
            over: listOf(dimension),
            basis: { type: 'string', enum: ['cases', 'published', 'withheld'] },
            figures: listOf(ref('Figure')),
            why: text,
          },
          ['figures', 'why'],
        ),
      ),
      notes: listOf(record({ id: text, text, must: yes })),
      symbols: listOf(record({ status: text, label: text })),
      citation: text,
    }),
  },
  Config: record({
    limits: record({ cells: number }),
    languages: listOf(text),
    formats: listOf(text),
    dimensions: listOf(record({ id: text, label: text })),
    codeLists: listOf(text),
    disclosureMethods: listOf(record({ id: text, label: text })),
  }),
  CodeList: record({
    list: text,
    codes: listOf(
      record({ code: text, label: text, parent: text, definition: text, partyType }, [
        'parent',
        'definition',
        'partyType',
      ]),
    ),
  }),
  Problem: record({
    type: text,
    title: text,
    status: number,
    detail: text,
    errors: listOf(record({ parameter: text, value: { type: ['string', 'null'] }, text })),
  }),
};

export type SchemaName = keyof typeof SCHEMAS;

/** A reference to a schema of the document. */
export function schemaRef(name: SchemaName) {
  return ref(name);
}
