import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import type * as z from 'zod';
import { findMetric, METRICS } from '#domain/metric';
import { orThrow, ProblemError, parameterProblem } from '../problem.ts';
import { ReleaseQuery } from '../release.query.ts';
import { codesParameters, noParameters, releaseInPath } from './catalogue-parameters.ts';
import { CODE_LISTS, fixedList } from './code-lists.ts';
import { config } from './config.ts';

const CACHE = 'public, max-age=300';

/** What can be asked: configuration, releases, metrics and code lists. */
@Controller('api/v1')
export class CatalogueController {
  private readonly releases: ReleaseQuery;

  constructor(releases: ReleaseQuery) {
    this.releases = releases;
  }

  @Get('config')
  @Header('Cache-Control', CACHE)
  config(@Query({ schema: noParameters }) _none: object) {
    return config();
  }

  @Get('releases')
  @Header('Cache-Control', CACHE)
  async listReleases(@Query({ schema: noParameters }) _none: object) {
    return { releases: await this.releases.list() };
  }

  @Get('releases/:release')
  @Header('Cache-Control', CACHE)
  async release(
    @Param({ schema: releaseInPath }) { release }: z.infer<typeof releaseInPath>,
    @Query({ schema: noParameters }) _none: object,
  ) {
    return orThrow(await this.releases.find(release)).release;
  }

  @Get('metrics')
  @Header('Cache-Control', CACHE)
  metrics(@Query({ schema: noParameters }) _none: object) {
    return { metrics: METRICS };
  }

  @Get('metrics/:id')
  @Header('Cache-Control', CACHE)
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
  @Header('Cache-Control', CACHE)
  async codes(
    @Param('list') list: string,
    @Query({ schema: codesParameters }) { release }: z.infer<typeof codesParameters>,
  ) {
    if (list === 'agency') return { list, codes: await this.agencies(release) };
    return { list, codes: fixedList(list) ?? refuse('list', list, CODE_LISTS) };
  }

  private async agencies(release: number | 'latest') {
    const { agencies } = orThrow(await this.releases.find(release));
    return [...agencies.values()];
  }
}

function refuse(parameter: string, value: string, known: readonly string[]): never {
  const text = `is not here; there are: ${known.join(', ')}`;
  throw new ProblemError(parameterProblem('not-found', { parameter, value, text }));
}
