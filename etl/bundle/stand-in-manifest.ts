import { randomUUID } from 'node:crypto';
import { earliestDay, latestDay } from '#domain/period';
import { type Manifest, ManifestSchema } from './manifest.ts';

/** A manifest to check files with where the one of the bundle is wrong, and the keys that it only stands in for. */
export type StandIn = { readonly manifest: Manifest; readonly unknown: ReadonlySet<keyof Manifest> };

/**
 * What can be kept of a manifest that is wrong or missing, so that the files are checked all the same. What is not known is such
 * that no rule finds fault for its sake: a source that nobody has, a day and a period that leave nothing outside, and an extract
 * that withdraws nothing. Nothing is ever loaded with it.
 */
export function standInManifest(content: unknown, now: Date): StandIn {
  const stated: Partial<Manifest> = inOrder(validKeys(content), now);
  const neutral = neutralManifest();
  // The keys of an object that we wrote are the keys of its type.
  const unknown = (Object.keys(neutral) as (keyof Manifest)[]).filter((key) => stated[key] === undefined);
  const withdraws = WITHDRAWING.every((key) => stated[key] !== undefined);
  const manifest: Manifest = { ...neutral, ...stated };
  return {
    manifest: withdraws ? manifest : { ...manifest, extent: 'PARTIAL', status: 'CORRECTION' },
    unknown: new Set(unknown),
  };
}

/** Without these nobody can say which cases an extract no longer holds. */
const WITHDRAWING = ['source_id', 'extract_date', 'period_start', 'period_end'] as const;

function neutralManifest() {
  return {
    schema_version: '1',
    source_id: `unknown-${randomUUID()}`,
    extract_date: '2100-12-31',
    period_start: '1950',
    period_end: '2100',
    status: 'CORRECTION',
    counting_unit: 'CASE',
    reference_date_rule: 'CR-1',
  } as const satisfies Manifest;
}

/** The keys that have a value of the right form. */
function validKeys(content: unknown): Partial<Manifest> {
  if (typeof content !== 'object' || content === null) return {};
  const stated = Object.entries(ManifestSchema.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(Reflect.get(content, key));
    return parsed.success && parsed.data !== undefined ? [[key, parsed.data] as const] : [];
  });
  return Object.fromEntries(stated);
}

/** Without a period that ends before it begins, and without a day that has not come yet. */
function inOrder({ period_start, period_end, extract_date, ...rest }: Partial<Manifest>, now: Date) {
  const isPeriod =
    period_start !== undefined &&
    period_end !== undefined &&
    earliestDay(period_start) <= latestDay(period_end);
  const isCut = extract_date !== undefined && extract_date <= now.toISOString().slice(0, 10);
  return {
    ...rest,
    ...(isPeriod ? { period_start, period_end } : {}),
    ...(isCut ? { extract_date } : {}),
  };
}
