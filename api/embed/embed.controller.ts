import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Answers, type Written } from '../answers/answers.ts';
import { cachingOf } from '../caching.ts';
import { identityOf, Tables } from '../figures/tables.ts';
import { type EmbedParameters, embedParameters } from './embed-parameters.ts';
import { embedPolicy } from './embed-policy.ts';
import { EMBED_RENDERER, type EmbedRenderer } from './embed-renderer.ts';

/** GET /embed: figures as a page for a frame in somebody else's page; live, or of a numbered release and so frozen. */
@Controller('embed')
export class EmbedController {
  private readonly tables: Tables;
  private readonly answers: Answers;
  private readonly render: EmbedRenderer;

  constructor(tables: Tables, answers: Answers, @Inject(EMBED_RENDERER) render: EmbedRenderer) {
    this.tables = tables;
    this.answers = answers;
    this.render = render;
  }

  @Get()
  async get(
    @Query({ schema: embedParameters }) { selection, look }: EmbedParameters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const asked = await this.tables.find(selection);
    await this.answers.send(request, response, {
      identity: ['embed', String(look.view), look.theme, ...identityOf(asked)],
      release: asked.found.release.number,
      language: selection.lang,
      caching: cachingOf(selection.release),
      write: async () => write(await this.render(await this.tables.tableOf(asked), look)),
    });
  }
}

function write({ html, style }: Awaited<ReturnType<EmbedRenderer>>): Written {
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': embedPolicy(style),
    },
    text: html,
  };
}
