import { setTimeout } from 'node:timers/promises';
import type { Request } from 'express';
import { DEFAULT_LANGUAGE } from '#domain/labels/language';
import { releaseIn } from '#domain/labels/release-in';
import type { Release } from '#domain/release';
import { releaseParameter } from '#domain/selection-query';
import { languageAsked } from './language-asked.ts';
import { isProblem } from './problem.ts';
import type { ReleaseQuery } from './release.query.ts';

/** A page is never kept waiting longer for its release: it can ask for it itself. */
const MOST_MS = 1_000;

/**
 * The page with the release that its address names: the answer of the API to `/releases/latest`, or of a number, as a block of JSON
 * with that path. So the dashboard knows before it paints whether the figures are made up, which years there are, and where they come
 * from, and nothing moves when it learns. Without it where there is no such release or the database does not answer in time.
 */
export async function pageWithRelease(
  page: string,
  request: Pick<Request, 'query'>,
  releases: Pick<ReleaseQuery, 'find'>,
): Promise<string> {
  const wanted = releaseAsked(request);
  const release = await Promise.race([
    findRelease(releases, wanted),
    setTimeout(MOST_MS, undefined, { ref: false }),
  ]);
  if (!release) return page;
  const lang = languageAsked(request);
  const path = `/releases/${wanted}${lang === DEFAULT_LANGUAGE ? '' : `?lang=${lang}`}`;
  const block = `<script type="application/json" id="release" data-path="${path}">${inScript(releaseIn(release, lang))}</script>`;
  return page.replace('</head>', () => `${block}</head>`);
}

function releaseAsked({ query }: Pick<Request, 'query'>): number | 'latest' {
  const read = releaseParameter.safeParse(query.release);
  return read.success ? read.data : 'latest';
}

async function findRelease(
  releases: Pick<ReleaseQuery, 'find'>,
  wanted: number | 'latest',
): Promise<Release | undefined> {
  try {
    const found = await releases.find(wanted);
    return isProblem(found) ? undefined : found.release;
  } catch {
    return undefined; // The dashboard asks again and shows why it is not there.
  }
}

/** JSON that cannot end the element in which it stands. */
function inScript(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
