import { Controller, Get, Header, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import type * as z from 'zod';
import { findMetric, METRICS } from '#domain/metric';
import { ASKED_AGAIN, cachingOf, KEPT } from '../caching.ts';
import { orThrow, ProblemError, parameterProblem } from '../problem.ts';
import { ReleaseQuery } from '../release.query.ts';
import { codesParameters, noParameters, releaseInPath } from './catalogue-parameters.ts';
import { CODE_LISTS, fixedList } from './code-lists.ts';
import { config } from './config.ts';

/** What can be asked: configuration, releases, metrics and code lists. */
@Controller('api/v1')
export class CatalogueController {
  private readonly releases: ReleaseQuery;

  constructor(releases: ReleaseQuery) {
    this.releases = releases;
  }

  @Get('config')
  @Header('Cache-Control', KEPT)
  config(@Query({ schema: noParameters }) _none: object) {
    return config();
  }

  @Get('releases')
  @Header('Cache-Control', ASKED_AGAIN)
  async listReleases(@Query({ schema: noParameters }) _none: object) {
    return { releases: await this.releases.list() };
  }

  @Get('releases/:release')
  async release(
    @Param({ schema: releaseInPath }) { release }: z.infer<typeof releaseInPath>,
    @Query({ schema: noParameters }) _none: object,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.setHeader('Cache-Control', cachingOf(release));
    return orThrow(await this.releases.find(release)).release;
  }

  @Get('metrics')
  @Header('Cache-Control', KEPT)
  metrics(@Query({ schema: noParameters }) _none: object) {
    return { metrics: METRICS };
  }

  @Get('metrics/:id')
  @Header('Cache-Control', KEPT)
  metric(@Param('id') id: string, @Query({ schema: noParameters }) _none: object) {
    return (
      findMetric(id) ??
      refuse(
        'id',
        id,
        METRICS.map((metric) => metric.id),
      )
    );
  }

  @Get('codes/:list')
  async codes(
    @Param('list') list: string,
    @Query({ schema: codesParameters }) { release }: z.infer<typeof codesParameters>,
    @Res({ passthrough: true }) response: Response,
  ) {
    const isOfRelease = list === 'agency';
    response.setHeader('Cache-Control', isOfRelease ? cachingOf(release ?? 'latest') : KEPT);
    if (isOfRelease) return { list, codes: await this.agencies(release ?? 'latest') };
    const codes = fixedList(list) ?? refuse('list', list, CODE_LISTS);
    if (release !== undefined) refuseRelease(release);
    return { list, codes };
  }

  private async agencies(release: number | 'latest') {
    const { agencies } = orThrow(await this.releases.find(release));
    return [...agencies.values()];
  }
}

function refuseRelease(release: number | 'latest'): never {
  const text = 'is not a parameter of this list, which is the same in every release';
  throw new ProblemError(
    parameterProblem('wrong-parameter', { parameter: 'release', value: String(release), text }),
  );
}

function refuse(parameter: string, value: string, known: readonly string[]): never {
  const text = `is not here; there are: ${known.join(', ')}`;
  throw new ProblemError(parameterProblem('not-found', { parameter, value, text }));
}
