/** The query of an address as it stands there: parameters with their text. What it means is read by each page. */
export type Search = Readonly<Record<string, string>>;

/** Reads a query. A parameter that is given more than once is one list, as if its codes had been joined by commas. */
export function parseSearch(query: string): Search {
  const parameters = new URLSearchParams(query);
  const names = [...new Set(parameters.keys())];
  return Object.fromEntries(names.map((name) => [name, parameters.getAll(name).join(',')]));
}

/** Writes a query, commas and the dots of ranges as they are: `?metric=cases&country=ES,FR`. Empty parameters are left out. */
export function writeSearch(search: Readonly<Record<string, unknown>>): string {
  const written = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== ''
      ? [`${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`]
      : [],
  );
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** What a page keeps of a query: the parameters that it knows, in its order. Those of others are none of its business. */
export function knownSearch<const Name extends string>(names: readonly Name[]) {
  return (search: Readonly<Record<string, unknown>>): { readonly [name in Name]?: string } =>
    // Built from exactly those names; TypeScript forgets the keys of entries.
    Object.fromEntries(
      names.flatMap((name) => {
        const value = search[name];
        return typeof value === 'string' && value !== '' ? [[name, value]] : [];
      }),
    ) as { readonly [name in Name]?: string };
}
