import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Answers, writeJson } from '../answers/answers.ts';
import { KEPT } from '../caching.ts';
import { noParameters } from '../catalogue/catalogue-parameters.ts';
import { openApiDocument } from './document.ts';

/** GET /openapi.json: the description of the service for machines. */
@Controller('api/v1/openapi.json')
export class OpenApiController {
  private readonly answers: Answers;

  constructor(answers: Answers) {
    this.answers = answers;
  }

  @Get()
  async get(
    @Query({ schema: noParameters }) _none: object,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const write = () => writeJson(openApiDocument());
    await this.answers.send(request, response, { identity: ['openapi'], caching: KEPT, write });
  }
}
