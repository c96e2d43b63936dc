import { labelOf } from '#domain/labels/label';
import { DEFAULT_LANGUAGE } from '#domain/labels/language';
import { SENTENCES } from '#domain/labels/sentences';
import type { Release } from '#domain/release';
import { writeTimes } from '#domain/time-list';
import { cited } from '../figures/title.ts';
import type { MirrorQuestion } from './mirror-parameters.ts';

const NAMED_AT_MOST = 3;

/** How to cite a mirror view: as a table of figures is cited, with the States and years that were asked for, and its address. */
export function mirrorCitation(release: Release, asked: MirrorQuestion): string {
  const { mirror, titles } = SENTENCES[asked.lang];
  const about = [asked.country, asked.partner].flatMap((codes) =>
    codes ? [statesInWords(codes, asked)] : [],
  );
  const years = asked.year ? [writeTimes('year', asked.year).replace('..', '–')] : [];
  const title = titles.table(mirror.title(), [], [...about, ...years]);
  return cited(title, release, asked.lang, addressOf(release, asked));
}

function statesInWords(codes: readonly string[], { lang }: MirrorQuestion): string {
  const named = codes.slice(0, NAMED_AT_MOST).map((code) => labelOf('country', code, lang));
  return SENTENCES[lang].titles.kept(named, codes.length - named.length);
}

function addressOf({ number }: Release, { country, partner, year, lang }: MirrorQuestion): string {
  const query = [
    ...(country ? [`country=${country.join(',')}`] : []),
    ...(partner ? [`partner=${partner.join(',')}`] : []),
    ...(year ? [`year=${writeTimes('year', year)}`] : []),
    `release=${number}`,
    ...(lang === DEFAULT_LANGUAGE ? [] : [`lang=${lang}`]),
  ];
  return `/api/v1/mirror?${query.join('&')}`;
}
