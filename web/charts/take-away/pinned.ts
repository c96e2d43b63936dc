/** The address of a page with the release whose figures it shows now, so that it shows the same when there is a later one. */
export function pinnedAddress(address: string, release: number | undefined): string {
  const url = new URL(address);
  if (release === undefined || url.searchParams.has('release')) return address;
  const query = url.search === '' ? '?' : `${url.search}&`;
  return `${url.origin}${url.pathname}${query}release=${release}${url.hash}`;
}

/** A citation with its address in full: the service writes it without its own name, which it may not know. */
export function citedInFull(citation: string, origin: string): string {
  return citation.replace(/ (\/api\/v1\/\S+)$/, ` ${origin}$1`);
}
