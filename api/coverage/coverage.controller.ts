import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DEFAULT_LANGUAGE } from '#domain/labels/language';
import { Answers, writeJson } from '../answers/answers.ts';
import { cachingOf } from '../caching.ts';
import { orThrow, ProblemError } from '../problem.ts';
import { ReleaseQuery } from '../release.query.ts';
import { withdrawnProblem } from '../withdrawn.ts';
import { coverageTable } from './coverage.ts';
import { type CoverageParameters, coverageParameters } from './coverage-parameters.ts';

/** GET /coverage: who was expected to deliver to a release, and did. */
@Controller('api/v1/coverage')
export class CoverageController {
  private readonly releases: ReleaseQuery;
  private readonly answers: Answers;

  constructor(releases: ReleaseQuery, answers: Answers) {
    this.releases = releases;
    this.answers = answers;
  }

  @Get()
  async get(
    @Query({ schema: coverageParameters }) {
      release = 'latest',
      by = 'agency',
      year,
      lang = DEFAULT_LANGUAGE,
    }: CoverageParameters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const found = orThrow(await this.releases.find(release));
    const withdrawn = withdrawnProblem(found.release);
    if (withdrawn) throw new ProblemError(withdrawn);
    const { number, isLatest } = found.release;
    await this.answers.send(request, response, {
      identity: ['coverage', String(number), String(isLatest), by, year?.join() ?? '', lang],
      release: number,
      language: lang,
      caching: cachingOf(release),
      write: () => writeJson(orThrow(coverageTable(found, { by, year, lang }))),
    });
  }
}
