import { createHash } from 'node:crypto';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type * as z from 'zod';
import { describeMetric } from '#domain/describe-metric';
import { agencyLabel } from '#domain/labels/label';
import { DEFAULT_LANGUAGE, type Language } from '#domain/labels/language';
import { releaseIn } from '#domain/labels/release-in';
import { findMetric, METRICS } from '#domain/metric';
import { Answers, writeJson } from '../answers/answers.ts';
import { ASKED_AGAIN, cachingOf, KEPT } from '../caching.ts';
import { orThrow, ProblemError, parameterProblem } from '../problem.ts';
import { refuse } from '../refuse.ts';
import { ReleaseQuery } from '../release.query.ts';
import { codesParameters, languageParameters, releaseInPath } from './catalogue-parameters.ts';
import { CODE_LISTS, fixedList } from './code-lists.ts';
import { config } from './config.ts';

type InLanguage = z.infer<typeof languageParameters>;

/** What can be asked: configuration, releases, metrics and code lists. */
@Controller('api/v1')
export class CatalogueController {
  private readonly releases: ReleaseQuery;
  private readonly answers: Answers;

  constructor(releases: ReleaseQuery, answers: Answers) {
    this.releases = releases;
    this.answers = answers;
  }

  @Get('config')
  async config(
    @Query({ schema: languageParameters }) { lang = DEFAULT_LANGUAGE }: InLanguage,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const write = () => writeJson(config(lang));
    await this.answers.send(request, response, {
      identity: ['config', lang],
      language: lang,
      caching: KEPT,
      write,
    });
  }

  @Get('releases')
  async listReleases(
    @Query({ schema: languageParameters }) { lang = DEFAULT_LANGUAGE }: InLanguage,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const releases = (await this.releases.list()).map((release) => releaseIn(release, lang));
    const written = writeJson({ releases });
    const identity = ['releases', createHash('sha256').update(written.text).digest('base64url')];
    const write = () => written;
    await this.answers.send(request, response, { identity, language: lang, caching: ASKED_AGAIN, write });
  }

  @Get('releases/:release')
  async release(
    @Param({ schema: releaseInPath }) { release: wanted }: z.infer<typeof releaseInPath>,
    @Query({ schema: languageParameters }) { lang = DEFAULT_LANGUAGE }: InLanguage,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { release } = orThrow(await this.releases.find(wanted));
    const identity = ['release', String(release.number), release.state, String(release.isLatest), lang];
    const write = () => writeJson(releaseIn(release, lang));
    await this.answers.send(request, response, {
      identity,
      language: lang,
      caching: cachingOf(wanted),
      write,
    });
  }

  @Get('metrics')
  async metrics(
    @Query({ schema: languageParameters }) { lang = DEFAULT_LANGUAGE }: InLanguage,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const write = () => writeJson({ metrics: METRICS.map((metric) => describeMetric(metric, lang)) });
    await this.answers.send(request, response, {
      identity: ['metrics', lang],
      language: lang,
      caching: KEPT,
      write,
    });
  }

  @Get('metrics/:id')
  async metric(
    @Param('id') id: string,
    @Query({ schema: languageParameters }) { lang = DEFAULT_LANGUAGE }: InLanguage,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const metric = findMetric(id) ?? refuse('id', id, idsOf(METRICS));
    const write = () => writeJson(describeMetric(metric, lang));
    await this.answers.send(request, response, {
      identity: ['metric', id, lang],
      language: lang,
      caching: KEPT,
      write,
    });
  }

  @Get('codes/:list')
  async codes(
    @Param('list') list: string,
    @Query({ schema: codesParameters }) { release, lang = DEFAULT_LANGUAGE }: z.infer<typeof codesParameters>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked =
      list === 'agency' ? await this.agencies(release ?? 'latest', lang) : fixedCodes(list, release, lang);
    await this.answers.send(request, response, asked);
  }

  private async agencies(wanted: number | 'latest', lang: Language) {
    const { agencies, release } = orThrow(await this.releases.find(wanted));
    return {
      identity: ['agencies', String(release.number), lang],
      language: lang,
      caching: cachingOf(wanted),
      write: () => {
        const codes = [...agencies.values()].map((each) => ({ ...each, label: agencyLabel(each, lang) }));
        return writeJson({ list: 'agency', codes });
      },
    };
  }
}

/** A list that is the same in every release, and so takes none. */
function fixedCodes(list: string, release: number | 'latest' | undefined, lang: Language) {
  const codes = fixedList(list, lang) ?? refuse('list', list, CODE_LISTS);
  if (release !== undefined) refuseRelease(release);
  const write = () => writeJson({ list, codes });
  return { identity: ['codes', list, lang], language: lang, caching: KEPT, write };
}

function refuseRelease(release: number | 'latest'): never {
  throw new ProblemError(
    parameterProblem('wrong-parameter', {
      parameter: 'release',
      value: String(release),
      text: (say) => say.parameters.notOfList(),
    }),
  );
}

function idsOf(metrics: readonly { readonly id: string }[]): readonly string[] {
  return metrics.map(({ id }) => id);
}
