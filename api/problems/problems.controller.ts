import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Answers, type Written, writeJson } from '../answers/answers.ts';
import { KEPT } from '../caching.ts';
import { noParameters } from '../catalogue/catalogue-parameters.ts';
import { PROBLEM_IDS, type ProblemId } from '../problem-kinds.ts';
import { refuse } from '../refuse.ts';
import { type ProblemPage, problemPage, problemPages, writePages } from './problem-page.ts';

/** GET /problems/{id}: what the type of a problem means and how to mend it, as a page or as JSON. */
@Controller('problems')
export class ProblemsController {
  private readonly answers: Answers;

  constructor(answers: Answers) {
    this.answers = answers;
  }

  @Get()
  async list(
    @Query({ schema: noParameters }) _none: object,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const pages = problemPages();
    await this.send(request, response, { name: 'Problems', pages, value: { problems: pages } });
  }

  @Get(':id')
  async one(
    @Param('id') id: string,
    @Query({ schema: noParameters }) _none: object,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!isProblemId(id)) refuse('id', id, PROBLEM_IDS);
    const page = problemPage(id);
    await this.send(request, response, { name: page.title, pages: [page], value: page });
  }

  private async send(request: Request, response: Response, shown: Shown): Promise<void> {
    const format = request.accepts(['json', 'html']) === 'html' ? 'html' : 'json';
    await this.answers.send(request, response, {
      identity: ['problems', shown.name, format],
      caching: KEPT,
      write: () => (format === 'html' ? writeHtml(shown) : writeJson(shown.value)),
    });
  }
}

type Shown = { readonly name: string; readonly pages: readonly ProblemPage[]; readonly value: object };

function writeHtml({ name, pages }: Shown): Written {
  return { headers: { 'Content-Type': 'text/html; charset=utf-8' }, text: writePages(pages, name) };
}

function isProblemId(id: string): id is ProblemId {
  return PROBLEM_IDS.some((known) => known === id);
}
