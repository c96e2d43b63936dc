import { z } from 'zod';
import { earliestDay, isPartialDate, latestDay } from '#domain/period';
import { type Finding, findingAt } from '../findings/finding.ts';
import { nearestHint } from '../findings/nearest-hint.ts';
import { shownValue } from '../findings/shown-value.ts';
import { describeKind } from '../screen/describe-kind.ts';
import { maskPersonal } from '../screen/mask-personal.ts';
import { personalKind } from '../screen/personal-kind.ts';

const Day = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), 'must be a day like 2024-01-31');
const PeriodDate = z.string().refine(isPartialDate, 'must be a date like 2024, 2024-01 or 2024-01-31');
const RowCount = z.int('must be a whole number').min(0, 'must not be negative');
const Notes = z
  .string('must be text')
  .max(4000, 'must have at most 4000 characters')
  .refine(
    (text) => !/[\p{Cc}\p{Cs}]/u.test(text.replaceAll(/[\n\r\t]/g, '')),
    'must hold no control characters',
  );
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits');

/** What a provider says about its extract, in the words of the file. `synthetic` marks made-up demonstration data. */
export const ManifestSchema = z.strictObject({
  schema_version: z.literal('1', 'must be "1"'),
  source_id: z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, 'must be 1 to 64 of A-Z a-z 0-9 . _ -'),
  extract_date: Day,
  period_start: PeriodDate,
  period_end: PeriodDate,
  status: z.enum(['PROVISIONAL', 'FINAL', 'CORRECTION'], 'must be PROVISIONAL, FINAL or CORRECTION'),
  extent: z.enum(['FULL', 'PARTIAL'], 'must be FULL or PARTIAL').optional(),
  counting_unit: z.literal('CASE', 'must be CASE'),
  reference_date_rule: z.literal('CR-1', 'must be CR-1'),
  replaces_release: z
    .union([z.string().regex(/^[A-Za-z0-9._-]{1,64}$/), z.int()], 'must be a release')
    .optional(),
  row_count_cases: RowCount.optional(),
  row_count_participations: RowCount.optional(),
  row_count_requests: RowCount.optional(),
  sha256: z
    .record(z.string().regex(/^[a-z]+\.csv(\.gz)?$/), Sha256, 'must be an object of file names and hashes')
    .optional(),
  notes: Notes.optional(),
  synthetic: z.boolean('must be true or false').optional(),
});

export type Manifest = Readonly<z.infer<typeof ManifestSchema>>;

/** The keys of a manifest, in the order of the documentation. */
export const MANIFEST_KEYS = Object.keys(ManifestSchema.shape);

/**
 * A manifest from what its file holds, or what is wrong with it. No extract is cut later than `now`; a day of tolerance is
 * given for sources east of Greenwich.
 */
export function parseManifest(file: string, content: unknown, now: Date): Manifest | readonly Finding[] {
  const parsed = ManifestSchema.safeParse(content);
  if (!parsed.success) return parsed.error.issues.flatMap((issue) => issueFindings(file, issue, content));
  const manifest = parsed.data;
  const findings = MANIFEST_RULES.flatMap((rule) => rule(manifest, file, now) ?? []);
  return findings.length > 0 ? findings : manifest;
}

type ManifestRule = (manifest: Manifest, file: string, now: Date) => Finding | undefined;

const periodInOrder: ManifestRule = ({ period_start, period_end }, file) =>
  latestDay(period_end) < earliestDay(period_start)
    ? findingAt('MANIFEST_PERIOD_REVERSED', { file, column: 'period_end', value: period_end })
    : undefined;

const extractNotInFuture: ManifestRule = ({ extract_date }, file, now) => {
  if (extract_date <= dayAfter(now)) return undefined;
  const hint = 'it lies in the future';
  return findingAt('MANIFEST_VALUE_WRONG', { file, column: 'extract_date', value: extract_date, hint });
};

const notesOfNoPerson: ManifestRule = ({ notes = '' }, file) => {
  const kind = personalKind(notes);
  if (kind === undefined) return undefined;
  const hint = `this looks like ${describeKind(kind)}`;
  return findingAt('NOTES_PERSONAL', { file, column: 'notes', hint, shown: maskPersonal(notes) });
};

const MANIFEST_RULES: readonly ManifestRule[] = [periodInOrder, extractNotInFuture, notesOfNoPerson];

/** Whether the reading of a manifest succeeded. */
export function isManifest(result: Manifest | readonly Finding[]): result is Manifest {
  return !Array.isArray(result);
}

function issueFindings(file: string, issue: z.core.$ZodIssue, content: unknown): readonly Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      findingAt('MANIFEST_KEY_UNKNOWN', { file, value: key, hint: nearestHint(key, MANIFEST_KEYS) }),
    );
  }
  const column = issue.path.map((key) => shownValue(String(key))).join('.');
  if (issue.path.length === 0)
    return [findingAt('MANIFEST_UNREADABLE', { file, hint: 'it is not an object' })];
  const stands = valueAt(content, issue.path);
  if (stands === undefined) return [findingAt('MANIFEST_KEY_MISSING', { file, column, hint: column })];
  const value = typeof stands === 'string' ? stands : JSON.stringify(stands);
  return [findingAt('MANIFEST_VALUE_WRONG', { file, column, value, hint: `${column} ${issue.message}` })];
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    content,
  );
}

function dayAfter(now: Date): string {
  return new Date(now.getTime() + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
