import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { DataTable } from '#domain/data-table';
import { Answers, type Written, writeJson } from '../answers/answers.ts';
import { cachingOf } from '../caching.ts';
import { writeCsv } from '../formats/csv.ts';
import { csvFile } from '../formats/csv-file.ts';
import { type Format, wantedFormat } from '../formats/format.ts';
import { type FiguresParameters, figuresParameters } from './figures-parameters.ts';
import { identityOf, Tables } from './tables.ts';

/** GET /figures: a selection in, a table out, in the format asked for. */
@Controller('api/v1/figures')
export class FiguresController {
  private readonly tables: Tables;
  private readonly answers: Answers;

  constructor(tables: Tables, answers: Answers) {
    this.tables = tables;
    this.answers = answers;
  }

  @Get()
  async get(
    @Query({ schema: figuresParameters }) { selection, format }: FiguresParameters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked = await this.tables.find(selection);
    const wanted = wantedFormat(format, request);
    await this.answers.send(request, response, {
      identity: ['figures', wanted, ...identityOf(asked)],
      release: asked.found.release.number,
      language: selection.lang,
      caching: cachingOf(selection.release),
      write: async () => write(await this.tables.tableOf(asked), wanted),
    });
  }
}

function write(table: DataTable, format: Format): Written {
  switch (format) {
    case 'json':
      return writeJson(table);
    case 'csv':
      return csvFile(table.release, `${table.metric.id}_${table.release.number}`, writeCsv(table));
    default:
      throw new Error(`unknown format: ${format satisfies never}`);
  }
}
