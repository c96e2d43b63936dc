import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as z from 'zod';
import type { Ledger } from '#domain/ledger';
import { axesNotCompared, comparedYears } from '#domain/ledger-years';
import { releaseParameter } from '#domain/selection-query';
import { KEPT_CHANGES } from '#schema/kept-ledger';
import { Answers, type Written, writeJson } from '../answers/answers.ts';
import { Turnstile } from '../answers/turnstile.ts';
import { ASKED_AGAIN, cachingOf } from '../caching.ts';
import { csvFile } from '../formats/csv-file.ts';
import { type Format, wantedFormat } from '../formats/format.ts';
import { orThrow, ProblemError, problem } from '../problem.ts';
import { type FoundRelease, ReleaseQuery } from '../release.query.ts';
import { withdrawnProblem } from '../withdrawn.ts';
import { ChangesQuery } from './changes.query.ts';
import { changesCsv } from './changes-csv.ts';
import { type ChangesParameters, changesParameters } from './changes-parameters.ts';
import { wrongFilter } from './compared-codes.ts';
import { ledgerOf, type Pair } from './ledger.ts';

const releaseInPath = z.strictObject({ release: releaseParameter });

/** Comparing two releases reads all of both: two at a time, so that figures are never kept waiting. */
const LIMITS = { running: 2, waiting: 20 };

/** GET /releases/{a}/changes?since={b}: the revision ledger, a page at a time. */
@Controller('api/v1/releases/:release/changes')
export class ChangesController {
  private readonly releases: ReleaseQuery;
  private readonly changes: ChangesQuery;
  private readonly answers: Answers;
  private readonly turnstile = new Turnstile(LIMITS);

  constructor(releases: ReleaseQuery, changes: ChangesQuery, answers: Answers) {
    this.releases = releases;
    this.changes = changes;
    this.answers = answers;
  }

  @Get()
  async get(
    @Param({ schema: releaseInPath }) { release }: z.infer<typeof releaseInPath>,
    @Query({ schema: changesParameters }) { since, format, ...asked }: ChangesParameters,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const pair = await this.pairOf(release, since);
    const wrong = wrongFilter(asked.filter, pair);
    if (wrong) throw new ProblemError(wrong);
    const wanted = wantedFormat(format, request);
    const numbers = [pair.after, pair.before].map((found) => String(found.release.number));
    const isLatest = [pair.after, pair.before].map((found) => String(found.release.isLatest));
    await this.answers.send(request, response, {
      identity: ['changes', ...numbers, ...isLatest, JSON.stringify(asked), wanted],
      release: pair.after.release.number,
      language: asked.lang,
      caching: since === undefined || since === 'latest' ? ASKED_AGAIN : cachingOf(release),
      write: async () => write(await this.ledgerOf(pair, asked), wanted),
    });
  }

  private async ledgerOf(
    pair: Pair,
    { filter, limit, after, lang }: Omit<ChangesParameters, 'since' | 'format'>,
  ): Promise<Ledger> {
    const compared = {
      release: pair.after.release.number,
      since: pair.before.release.number,
      years: comparedYears(pair.before.categories, pair.after.categories),
      notCompared: axesNotCompared(pair.before.categories, pair.after.categories),
    };
    const rows = await this.turnstile.run(() => this.changes.read(compared, filter, { limit, after }));
    if (rows === 'beyond') throw new ProblemError(beyondKept());
    return ledgerOf(pair, rows, { after, lang });
  }

  /** The two releases; a problem where one is unknown or withdrawn, or nothing was published before. */
  private async pairOf(release: number | 'latest', since: ChangesParameters['since']): Promise<Pair> {
    const after = orThrow(await this.releases.find(release));
    const before =
      since === undefined
        ? await this.releases.before(after.release.number)
        : orThrow(await this.releases.find(since));
    if (!before) throw new ProblemError(firstRelease(after));
    const withdrawn = withdrawnProblem(after.release) ?? withdrawnProblem(before.release, 'since');
    if (withdrawn) throw new ProblemError(withdrawn);
    return { before, after };
  }
}

function firstRelease({ release }: FoundRelease) {
  return problem('not-answerable', (say) => say.refusals.firstRelease(release.number));
}

function beyondKept() {
  return problem('too-many-cells', (say) => say.problems.beyondLedger(KEPT_CHANGES));
}

function write(ledger: Ledger, format: Format): Written {
  switch (format) {
    case 'json':
      return writeJson(ledger);
    case 'csv':
      return csvOf(ledger);
    default:
      throw new Error(`unknown format: ${format satisfies never}`);
  }
}

function csvOf({ release, since, reason, changes }: Ledger): Written {
  const of = { release: release.number, since: since.number, reason };
  return csvFile(release, `changes_${since.number}_${release.number}`, changesCsv(of, changes, 'header'));
}
