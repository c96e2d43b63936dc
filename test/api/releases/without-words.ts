import type { Ledger } from '#domain/ledger';

/** A page of the ledger without what is said of it in a language. */
export function withoutWords({ release: _, since: __, changes, ...rest }: Ledger) {
  return { ...rest, changes: changes.map(({ labels: ___, ...change }) => change) };
}
