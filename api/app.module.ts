import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from '#schema/data-source';
import { Answers } from './answers/answers.ts';
import { CatalogueController } from './catalogue/catalogue.controller.ts';
import { CoverageController } from './coverage/coverage.controller.ts';
import { EmbedController } from './embed/embed.controller.ts';
import { EMBED_RENDERER, type EmbedRenderer } from './embed/embed-renderer.ts';
import { FiguresController } from './figures/figures.controller.ts';
import { FiguresQuery } from './figures/figures.query.ts';
import { Tables } from './figures/tables.ts';
import { HealthController } from './health/health.controller.ts';
import { ReadinessQuery } from './health/readiness.query.ts';
import { MirrorController } from './mirror/mirror.controller.ts';
import { MirrorQuery } from './mirror/mirror.query.ts';
import { OpenApiController } from './openapi/openapi.controller.ts';
import { ParameterPipe } from './parameter.pipe.ts';
import { ProblemFilter } from './problem.filter.ts';
import { ProblemsController } from './problems/problems.controller.ts';
import { ReleaseQuery } from './release.query.ts';
import { ReleaseStates } from './release-states.ts';
import { ChangesController } from './releases/changes.controller.ts';
import { ChangesQuery } from './releases/changes.query.ts';

/** Figures, comparisons and mirrors take eleven of them at most; the rest answers for releases and readiness. */
const POOL_SIZE = 12;
const CONNECT_TIMEOUT_MS = 10_000;

/** Everything hangs on the database it reads, so the wiring is made for one: `appModule`. */
@Module({})
class AppModule {}

/**
 * The whole wiring of the service. Its connections act as the role that reads published figures and nothing else. Without a renderer
 * there are no embeds.
 */
export function appModule(databaseUrl: string, renderEmbed?: EmbedRenderer): DynamicModule {
  return {
    module: AppModule,
    imports: [
      TypeOrmModule.forRoot({
        ...dataSourceOptions('api', databaseUrl, POOL_SIZE),
        connectTimeoutMS: CONNECT_TIMEOUT_MS,
        installExtensions: false,
        retryAttempts: 1,
      }),
    ],
    controllers: [
      FiguresController,
      CatalogueController,
      ChangesController,
      CoverageController,
      MirrorController,
      OpenApiController,
      ProblemsController,
      HealthController,
      ...(renderEmbed ? [EmbedController] : []),
    ],
    providers: [
      Answers,
      ReleaseStates,
      ReleaseQuery,
      FiguresQuery,
      Tables,
      ChangesQuery,
      MirrorQuery,
      ReadinessQuery,
      ...(renderEmbed ? [{ provide: EMBED_RENDERER, useValue: renderEmbed }] : []),
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_PIPE, useClass: ParameterPipe },
    ],
  };
}
