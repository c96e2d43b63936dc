import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { DataTable } from '#domain/data-table';
import { cachingOf } from '../caching.ts';
import { CSV_TYPE, csvFileName, writeCsv } from '../formats/csv.ts';
import { FORMATS, type Format } from '../formats/format.ts';
import { orThrow } from '../problem.ts';
import { ReleaseQuery } from '../release.query.ts';
import { compile } from './compile.ts';
import { FiguresQuery } from './figures.query.ts';
import { type FiguresParameters, figuresParameters } from './figures-parameters.ts';
import { readQuestion } from './question.ts';
import { shape } from './shape.ts';

/** GET /figures: a selection in, a table out, in the format asked for. */
@Controller('api/v1/figures')
export class FiguresController {
  private readonly releases: ReleaseQuery;
  private readonly figures: FiguresQuery;

  constructor(releases: ReleaseQuery, figures: FiguresQuery) {
    this.releases = releases;
    this.figures = figures;
  }

  @Get()
  async get(
    @Query({ schema: figuresParameters }) { selection, format }: FiguresParameters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const found = orThrow(await this.releases.find(selection.release));
    const question = orThrow(readQuestion(selection, found));
    const rows = await this.figures.read(compile(question));
    send(response, shape(question, rows, found), format ?? acceptedFormat(request));
  }
}

function acceptedFormat(request: Request): Format {
  return request.accepts(Object.values(FORMATS)) === FORMATS.csv ? 'csv' : 'json';
}

/** Express adds a strong ETag, the hash of the body, and answers 304 where the client has it. */
function send(response: Response, table: DataTable, format: Format): void {
  response.vary('Accept').setHeader('Cache-Control', cachingOf(table.selection.release));
  switch (format) {
    case 'json':
      response.json(table);
      return;
    case 'csv':
      response.setHeader('Content-Disposition', `attachment; filename="${csvFileName(table)}"`);
      response.type(CSV_TYPE).send(writeCsv(table));
      return;
    default:
      throw new Error(`unknown format: ${format satisfies never}`);
  }
}
