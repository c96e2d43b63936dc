import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from '#schema/data-source';
import { CatalogueController } from './catalogue/catalogue.controller.ts';
import { FiguresController } from './figures/figures.controller.ts';
import { FiguresQuery } from './figures/figures.query.ts';
import { HealthController } from './health/health.controller.ts';
import { ReadinessQuery } from './health/readiness.query.ts';
import { OpenApiController } from './openapi/openapi.controller.ts';
import { ParameterPipe } from './parameter.pipe.ts';
import { ProblemFilter } from './problem.filter.ts';
import { ReleaseQuery } from './release.query.ts';

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;

/** Everything hangs on the database it reads, so the wiring is made for one: `appModule`. */
@Module({})
class AppModule {}

/** The whole wiring of the service. Its connections act as the role that reads published figures and nothing else. */
export function appModule(databaseUrl: string): DynamicModule {
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
    controllers: [FiguresController, CatalogueController, OpenApiController, HealthController],
    providers: [
      ReleaseQuery,
      FiguresQuery,
      ReadinessQuery,
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_PIPE, useClass: ParameterPipe },
    ],
  };
}
