import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { DataTable } from '#domain/data-table';
import type { Release } from '#domain/release';
import type { Selection } from '#domain/selection';
import { Answers, type Written, writeJson } from '../answers/answers.ts';
import { Turnstile } from '../answers/turnstile.ts';
import { cachingOf } from '../caching.ts';
import { CSV_TYPE, csvFileName, writeCsv } from '../formats/csv.ts';
import { FORMATS, type Format } from '../formats/format.ts';
import { MAX_RUNNING, MAX_WAITING } from '../limits.ts';
import { orThrow } from '../problem.ts';
import { type FoundRelease, ReleaseQuery } from '../release.query.ts';
import { compile } from './compile.ts';
import { FiguresQuery } from './figures.query.ts';
import type { Reading } from './figures-of.ts';
import { type FiguresParameters, figuresParameters } from './figures-parameters.ts';
import { type Question, readQuestion } from './question.ts';
import { questionBefore } from './revised.ts';
import { shape } from './shape.ts';

/** GET /figures: a selection in, a table out, in the format asked for. */
@Controller('api/v1/figures')
export class FiguresController {
  private readonly releases: ReleaseQuery;
  private readonly figures: FiguresQuery;
  private readonly answers: Answers;
  private readonly turnstile = new Turnstile({ running: MAX_RUNNING, waiting: MAX_WAITING });

  constructor(releases: ReleaseQuery, figures: FiguresQuery, answers: Answers) {
    this.releases = releases;
    this.figures = figures;
    this.answers = answers;
  }

  @Get()
  async get(
    @Query({ schema: figuresParameters }) { selection, format }: FiguresParameters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const found = orThrow(await this.releases.find(selection.release));
    const before = await this.releases.before(found.release.number);
    const wanted = format ?? acceptedFormat(request);
    await this.answers.send(request, response, {
      identity: [...identityOf(selection, found.release, wanted), String(before?.release.number)],
      release: found.release.number,
      language: selection.lang,
      caching: cachingOf(selection.release),
      write: async () => write(await this.tableOf(selection, found, before), wanted),
    });
  }

  private async tableOf(
    selection: Selection,
    found: FoundRelease,
    before?: FoundRelease,
  ): Promise<DataTable> {
    const question = orThrow(readQuestion(selection, found));
    const [now, earlier] = await Promise.all([
      this.read(question, found),
      before && this.read(questionBefore(question, before), before),
    ]);
    return shape(question, now, earlier);
  }

  private async read(question: Question, found: FoundRelease): Promise<Reading> {
    if (question.base.formula.kind === 'reporting') return { found, rows: [] };
    const rows = await this.turnstile.run(() => this.figures.read(compile(question)));
    return { found, rows };
  }
}

function acceptedFormat(request: Request): Format {
  return request.accepts(Object.values(FORMATS)) === FORMATS.csv ? 'csv' : 'json';
}

/** What decides the bytes of a table. The schema gives every spelling of a question the same selection. */
function identityOf(selection: Selection, release: Release, format: Format): readonly string[] {
  const { number, state, isLatest, method } = release;
  const asItStands = [number, state, isLatest, method.id].join(' ');
  return ['figures', JSON.stringify(selection), asItStands, format];
}

function write(table: DataTable, format: Format): Written {
  switch (format) {
    case 'json':
      return writeJson(table);
    case 'csv':
      return {
        headers: {
          'Content-Type': CSV_TYPE,
          'Content-Disposition': `attachment; filename="${csvFileName(table)}"`,
        },
        text: writeCsv(table),
      };
    default:
      throw new Error(`unknown format: ${format satisfies never}`);
  }
}
