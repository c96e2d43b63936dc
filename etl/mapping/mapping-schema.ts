import { z } from 'zod';
import { PARTY_TYPE } from '#domain/codes/agency';
import { MANIFEST_KEYS } from '../bundle/manifest.ts';
import { AGENCY_COLUMNS } from '../parse/agency-columns.ts';
import { CASE_FIELDS, type Field, PARTY_FIELDS } from './fields.ts';
import { CaseId, Weight, When, Years } from './mapping-parts.ts';
import { ColumnName, FORMAT_KEYS, type Source, sourceSchema } from './source-schema.ts';

/** How well a code of ours says what a value of the source says. */
export const MATCHES = ['exact', 'broader', 'partial', 'none'] as const;

const Name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words of a-z and 0-9 with - between them')
  .max(64);

const CrosswalkEntry = z.strictObject({
  code: z.string().max(200).describe('The value of ours.'),
  match: z
    .enum(MATCHES)
    .describe(
      'exact: the same; broader: the code says less; partial: they overlap; none: no code matches, and `code` is the one for not recorded, or empty where the list has none.',
    ),
  note: z.string().max(400).describe('Why, for the next reader.').optional(),
});

const Party = z
  .strictObject({
    ...fieldShape(PARTY_FIELDS),
    // The keys of a code list are at least one.
    party_type: z.enum(Object.keys(PARTY_TYPE) as [string, ...string[]]).describe('STATE or BODY.'),
    when: When.describe('Only where this column says yes.').optional(),
  })
  .describe(
    'A party that makes one participation for each value of its country, or of its agency for a BODY.',
  );

const Agency = z.strictObject(
  Object.fromEntries(
    Object.values(AGENCY_COLUMNS).map(({ name, isRequired, meaning }) => {
      const value = z.string().min(1).max(200).describe(meaning);
      return [name, isRequired ? value : value.optional()];
    }),
  ),
);

/** The keys of a manifest that a mapping may give; counts and hashes are about canonical files. */
const MAPPED_MANIFEST_KEYS = MANIFEST_KEYS.filter((key) => key !== 'sha256' && !key.startsWith('row_count_'));

const ManifestValues = z.strictObject(
  Object.fromEntries(
    MAPPED_MANIFEST_KEYS.map((key) => [key, z.union([z.string(), z.number(), z.boolean()]).optional()]),
  ),
);

/** A mapping: how one CSV file of any shape becomes cases.csv and participations.csv. Published as docs/mapping.schema.json. */
export const MappingSchema = z.strictObject({
  $schema: z.string().describe('The address of this schema, for editors.').optional(),
  mapping_version: z.literal('1').describe('The version of this format.'),
  name: Name.describe('A name for the mapping, in words with - between them.'),
  description: z
    .string()
    .max(4000)
    .describe('What the file is, and what figures made from it do and do not say.')
    .optional(),
  file: z
    .string()
    .regex(
      /^[^/\\]{1,200}\.(csv|CSV|tsv|TSV|txt|TXT)(\.gz)?$/,
      'must be the name of a file in the same folder',
    )
    .describe('The file that is read, where the mapping lies beside it as mapping.json.')
    .optional(),
  dialect: z
    .strictObject({
      encoding: z.enum(['utf-8', 'windows-1252']).describe('How characters are written.'),
      delimiter: z.enum([',', ';', '\t', '|']).describe('What separates cells.'),
    })
    .describe('How the file is written.'),
  formats: z
    .strictObject(optionalShape(FORMAT_KEYS))
    .describe('How dates, numbers, lists and words are written in all columns that do not say it themselves.')
    .optional(),
  manifest: ManifestValues.describe(
    'Values of manifest.json; the command line may give those that change.',
  ).optional(),
  case_id: CaseId.describe('Where the id of a case comes from.'),
  case: z.strictObject(fieldShape(CASE_FIELDS)).describe('The columns of cases.csv, each with its source.'),
  parties: z.array(Party).min(1).max(100).describe('Who takes part: each makes rows of participations.csv.'),
  agencies: z
    .array(Agency)
    .max(2000)
    .describe('Agencies that are not known yet, as in agencies.csv.')
    .optional(),
  crosswalks: z
    .record(Name, z.record(z.string().min(1).max(400), CrosswalkEntry))
    .describe(
      'Tables from values of the source to values of ours, by name. A value that stands in none is an error.',
    )
    .optional(),
  weight: Weight.describe('One row stands for n identical cases; their ids end with -1 to -n.').optional(),
  years: Years.describe('One column a year holds the number of cases of that year.').optional(),
  ignore: z
    .array(ColumnName)
    .max(200)
    .describe('The columns that are not read, by name. Any other column refuses the file.')
    .optional(),
});

type Sources = Readonly<Record<string, Source | undefined>>;

/** A rule that makes participations: the type and the condition of the party, and the sources of its other fields. */
export type PartyRule = {
  readonly type: string;
  readonly when: z.infer<typeof When> | undefined;
  readonly sources: Sources;
};

export type Match = (typeof MATCHES)[number];
export type Crosswalk = Readonly<Record<string, z.infer<typeof CrosswalkEntry>>>;

/** A party as a mapping says it: its type, its condition, and beside them fields of participations.csv with their sources. */
type Party = {
  readonly party_type: string;
  readonly when?: z.infer<typeof When> | undefined;
  readonly [field: string]: Source | z.infer<typeof When> | undefined;
};

/** A mapping as its file says it. Plain JSON, so that it can be sent to a worker thread. */
export type Mapping = Readonly<Omit<z.infer<typeof MappingSchema>, 'parties'>> & {
  readonly parties: readonly Party[];
};

/** The sources of the fields of a case, by the name of the column. */
export function caseSources(mapping: Mapping): Sources {
  return mapping.case;
}

/** The parties of a mapping, each apart from its fields. */
export function partyRules(mapping: Mapping): readonly PartyRule[] {
  return mapping.parties.map(({ party_type, when, ...sources }) => ({
    type: party_type,
    when,
    // What is left of a party are the fields of participations.csv, each with its source.
    sources: sources as Sources,
  }));
}

function fieldShape(fields: readonly Field[]): Record<string, z.ZodType<Source | undefined>> {
  return Object.fromEntries(
    fields.map((field) => {
      const source = sourceSchema(field);
      return [field.name, field.column.isRequired ? source : source.optional()];
    }),
  );
}

function optionalShape<S extends Readonly<Record<string, z.ZodType>>>(shape: S) {
  const optional = Object.entries(shape).map(([key, schema]) => [key, schema.optional()] as const);
  // The same keys, each with its own schema made optional.
  return Object.fromEntries(optional) as { [K in keyof S]: z.ZodOptional<S[K]> };
}
