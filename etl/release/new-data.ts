import type { ReleaseSource } from '#domain/release';

/**
 * What the sources say of why figures changed: whose data are new, in a sentence. It stands where no person gave a reason,
 * because a release is published together with the import that changed it.
 */
export function newDataReason(before: readonly ReleaseSource[], after: readonly ReleaseSource[]): string {
  const known = new Map(before.map((source) => [source.source, source]));
  const fresh = after.filter(({ source, extractDate, status }) => {
    const old = known.get(source);
    return old?.extractDate !== extractDate || old.status !== status;
  });
  const gone = before.filter(({ source }) => !after.some((other) => other.source === source));
  const parts = [
    ...fresh.map((source) => `${source.source}, ${status(source)} extract of ${source.extractDate}`),
    ...gone.map(({ source }) => `${source} no longer counted`),
  ];
  return parts.length > 0 ? `New data: ${parts.join('; ')}.` : 'The same extracts were delivered again.';
}

function status({ status }: ReleaseSource): string {
  return status.toLowerCase();
}
