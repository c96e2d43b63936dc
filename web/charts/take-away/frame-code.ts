import { escaped } from '../markup.ts';

/** A table that the service shows in a frame of somebody else's page: its query, its title, and how it is seen. */
export type Embed = { readonly title: string; readonly query: string; readonly view?: string | undefined };

const SIZE = { width: 760, height: 560 };

/**
 * The HTML of a frame with a figure. With a release its figures never change; without one they are those of the latest.
 */
export function frameCode(
  { title, query, view }: Embed,
  release: number | undefined,
  origin: string,
): string {
  const parameters = [
    ...query.split('&').filter((parameter) => !parameter.startsWith('release=')),
    ...(view === undefined ? [] : [`view=${view}`]),
    ...(release === undefined ? [] : [`release=${release}`]),
  ];
  const address = `${origin}/embed?${parameters.join('&')}`;
  return `<iframe src="${escaped(address)}" width="${SIZE.width}" height="${SIZE.height}" title="${escaped(title)}"></iframe>`;
}
