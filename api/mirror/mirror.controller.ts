import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { MirrorTable } from '#domain/mirror';
import { Answers, type Written, writeJson } from '../answers/answers.ts';
import { Turnstile } from '../answers/turnstile.ts';
import { cachingOf } from '../caching.ts';
import { csvFile } from '../formats/csv-file.ts';
import { type Format, wantedFormat } from '../formats/format.ts';
import { writeMirrorCsv } from '../formats/mirror-csv.ts';
import { orThrow, ProblemError } from '../problem.ts';
import { type FoundRelease, ReleaseQuery } from '../release.query.ts';
import { withdrawnProblem } from '../withdrawn.ts';
import { MirrorQuery } from './mirror.query.ts';
import { type MirrorParameters, type MirrorQuestion, mirrorParameters } from './mirror-parameters.ts';
import { mirrorTable } from './mirror-table.ts';
import { wrongMirror } from './wrong-mirror.ts';

/** A mirror reads all requests of a release: one at a time, so that figures are never kept waiting. */
const LIMITS = { running: 1, waiting: 20 };

/** GET /mirror: requests as their senders and as their receivers tell of them. */
@Controller('api/v1/mirror')
export class MirrorController {
  private readonly releases: ReleaseQuery;
  private readonly mirror: MirrorQuery;
  private readonly answers: Answers;
  private readonly turnstile = new Turnstile(LIMITS);

  constructor(releases: ReleaseQuery, mirror: MirrorQuery, answers: Answers) {
    this.releases = releases;
    this.mirror = mirror;
    this.answers = answers;
  }

  @Get()
  async get(
    @Query({ schema: mirrorParameters }) { question: asked, format }: MirrorParameters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const found = orThrow(await this.releases.find(asked.release));
    const wrong = withdrawnProblem(found.release) ?? wrongMirror(asked, found);
    if (wrong) throw new ProblemError(wrong);
    const { number, isLatest, method } = found.release;
    const { release, ...question } = asked;
    const wanted = wantedFormat(format, request);
    await this.answers.send(request, response, {
      identity: ['mirror', wanted, String(number), String(isLatest), method.id, JSON.stringify(question)],
      release: number,
      language: asked.lang,
      caching: cachingOf(release),
      write: async () => write(await this.tableOf(found, asked), wanted),
    });
  }

  private async tableOf(found: FoundRelease, asked: MirrorQuestion): Promise<MirrorTable> {
    const held = await this.turnstile.run(() => this.mirror.read(found.release.number));
    return orThrow(mirrorTable(found, held, asked));
  }
}

function write(table: MirrorTable, format: Format): Written {
  switch (format) {
    case 'json':
      return writeJson(table);
    case 'csv':
      return csvFile(table.release, `mirror_${table.release.number}`, writeMirrorCsv(table));
    default:
      throw new Error(`unknown format: ${format satisfies never}`);
  }
}
