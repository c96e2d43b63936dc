import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { FUZZED, FUZZED_NAMES, type FuzzedName } from './small-bundle.ts';

/** A change of a file: from its bytes to others. */
type Mutation = (bytes: Buffer) => Buffer;

/** A bundle to import: the small one with other bytes in some of its files. */
export type FuzzedBundle = Readonly<Record<string, Buffer | undefined>>;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (bytes: Buffer, where: number) => Math.floor(where * bytes.length);
const spliced = (bytes: Buffer, from: number, to: number, between: Uint8Array = Buffer.alloc(0)) =>
  Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(to)]);

/** Texts that are hard for readers of CSV, numbers, dates and codes. */
const NASTY = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\ufeff',
  '\ufffd',
  '\u200b',
  '\u202e',
  '\\.',
  '\\N',
  '\n\\.\n',
  '__proto__',
  '=1+1',
  '0',
  '-1',
  '1e9',
  '9999-12-31',
  '2024-02-30',
  'infinity',
  'NA',
  'EL',
  'es',
  '\u00e9',
  'e\u0301',
  '\u{1f46e}',
  'x'.repeat(5000),
];

/** Texts that are right in some column. */
const PLAUSIBLE = [
  '',
  'test-1',
  'test-2',
  'ES',
  'FR',
  'BE',
  'ES-TEST',
  'EUROPOL',
  'LEAD',
  'SOURCE',
  'STATE',
  'BODY',
  '2024',
  '2024-12-31',
  '0701',
  'OPEN',
  'SIENA',
  'Y',
];

const flip = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(
  ([where, mask]): Mutation =>
    (bytes) => {
      if (bytes.length === 0) return bytes;
      const copy = Buffer.from(bytes);
      copy.writeUInt8(copy.readUInt8(at(bytes, where)) ^ mask, at(bytes, where));
      return copy;
    },
);
const insertBytes = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 6 })).map(
  ([where, more]): Mutation =>
    (bytes) =>
      spliced(bytes, at(bytes, where), at(bytes, where), more),
);
const insertText = fc.tuple(place, fc.constantFrom(...NASTY)).map(
  ([where, text]): Mutation =>
    (bytes) =>
      spliced(bytes, at(bytes, where), at(bytes, where), Buffer.from(text)),
);
const remove = fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(
  ([where, length]): Mutation =>
    (bytes) =>
      spliced(bytes, at(bytes, where), at(bytes, where) + length),
);
const cutShort = place.map(
  (where): Mutation =>
    (bytes) =>
      bytes.subarray(0, at(bytes, where)),
);

/** Does something to the rows of a file, or to the cells of one of its lines, the header's too. */
const onParts = (mark: string, first: number, change: (parts: string[], index: number) => void) =>
  place.map(
    (where): Mutation =>
      (bytes) => {
        const parts = bytes.toString('latin1').split(mark);
        if (parts.length > first) change(parts, first + Math.floor(where * (parts.length - first)));
        return Buffer.from(parts.join(mark), 'latin1');
      },
  );
const twice = (parts: string[], index: number) => parts.splice(index, 0, parts[index] ?? '');
const without = (parts: string[], index: number) => parts.splice(index, 1);
const lastInstead = (parts: string[], index: number) => parts.splice(index, 1, parts.at(-2) ?? '');

/** A cell of the rows that holds something else: nasty, or right in another place. */
const otherCell = fc
  .tuple(place, fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom(...PLAUSIBLE)))
  .chain(([where, text]) =>
    fc.constant<Mutation>((bytes) => {
      const [header = '', ...rest] = bytes.toString('latin1').split('\n');
      const parts = rest.join('\n').split(/(?<=[,\n])|(?=[,\n])/);
      parts.splice(Math.floor(where * parts.length), 1, Buffer.from(text).toString('latin1'));
      return Buffer.from(`${header}\n${parts.join('')}`, 'latin1');
    }),
  );

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  flip,
  insertBytes,
  insertText,
  remove,
  cutShort,
  { weight: 8, arbitrary: otherCell },
  ...[twice, without, lastInstead].flatMap((change) => [onParts('\n', 1, change), onParts(',', 0, change)]),
);

const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 });
const mutated = (bytes: Buffer, changes: readonly Mutation[]) =>
  changes.reduce((changed, change) => change(changed), bytes);

/** A file of the bundle: mostly one of many columns. */
const mostlyRows = fc.constantFrom<FuzzedName>(
  'cases.csv',
  'participations.csv',
  'cases.csv',
  'participations.csv',
  ...FUZZED_NAMES,
);

/** The small bundle with one file changed in up to three ways. */
const mutatedBundle = fc
  .tuple(mostlyRows, mutations)
  .map(([name, changes]): FuzzedBundle => ({ [name]: mutated(Buffer.from(FUZZED[name]), changes) }));

/** The small bundle with a CSV file packed, the packed bytes changed in up to three ways. */
const packedBundle = fc
  .tuple(fc.constantFrom<FuzzedName>('agencies.csv', 'cases.csv', 'participations.csv'), mutations)
  .map(
    ([name, changes]): FuzzedBundle => ({
      [name]: undefined,
      [`${name}.gz`]: mutated(gzipSync(FUZZED[name]), changes),
    }),
  );

/** The small bundle with any bytes at all in place of one file. */
const bytesBundle = fc
  .tuple(fc.constantFrom(...FUZZED_NAMES), fc.uint8Array({ maxLength: 300 }))
  .map(([name, bytes]): FuzzedBundle => ({ [name]: Buffer.from(bytes) }));

/** Any bundle that a fuzz test tries: mostly nearly right, for these go deepest. */
export const fuzzedBundle: fc.Arbitrary<FuzzedBundle> = fc.oneof(
  { weight: 10, arbitrary: mutatedBundle },
  { weight: 2, arbitrary: packedBundle },
  { weight: 1, arbitrary: bytesBundle },
);
