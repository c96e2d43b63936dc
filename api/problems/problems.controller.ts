import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type * as z from 'zod';
import { DEFAULT_LANGUAGE, type Language } from '#domain/labels/language';
import { SENTENCES } from '#domain/labels/sentences';
import { Answers, type Written, writeJson } from '../answers/answers.ts';
import { KEPT } from '../caching.ts';
import { languageParameters } from '../catalogue/catalogue-parameters.ts';
import { PROBLEM_IDS, type ProblemId } from '../problem-kinds.ts';
import { refuse } from '../refuse.ts';
import { type ProblemPage, problemPage, problemPages, writePages } from './problem-page.ts';

type InLanguage = z.infer<typeof languageParameters>;

/** GET /problems/{id}: what the type of a problem means and how to mend it, as a page or as JSON. */
@Controller('problems')
export class ProblemsController {
  private readonly answers: Answers;

  constructor(answers: Answers) {
    this.answers = answers;
  }

  @Get()
  async list(
    @Query({ schema: languageParameters }) { lang = DEFAULT_LANGUAGE }: InLanguage,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const pages = problemPages(lang);
    const name = SENTENCES[lang].pages.problems();
    await this.send(request, response, { name, lang, pages, value: { problems: pages } });
  }

  @Get(':id')
  async one(
    @Param('id') id: string,
    @Query({ schema: languageParameters }) { lang = DEFAULT_LANGUAGE }: InLanguage,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    if (!isProblemId(id)) refuse('id', id, PROBLEM_IDS);
    const page = problemPage(id, lang);
    await this.send(request, response, { name: page.title, lang, pages: [page], value: page });
  }

  private async send(request: Request, response: Response, shown: Shown): Promise<void> {
    const format = request.accepts(['json', 'html']) === 'html' ? 'html' : 'json';
    await this.answers.send(request, response, {
      identity: ['problems', shown.name, shown.lang, format],
      language: shown.lang,
      caching: KEPT,
      write: () => (format === 'html' ? writeHtml(shown) : writeJson(shown.value)),
    });
  }
}

type Shown = {
  readonly name: string;
  readonly lang: Language;
  readonly pages: readonly ProblemPage[];
  readonly value: object;
};

function writeHtml({ name, pages, lang }: Shown): Written {
  return { headers: { 'Content-Type': 'text/html; charset=utf-8' }, text: writePages(pages, name, lang) };
}

function isProblemId(id: string): id is ProblemId {
  return PROBLEM_IDS.some((known) => known === id);
}
