import { Injectable } from '@nestjs/common';
import type { DataTable } from '#domain/data-table';
import type { Selection } from '#domain/selection';
import { Turnstile } from '../answers/turnstile.ts';
import { MAX_RUNNING, MAX_WAITING } from '../limits.ts';
import { orThrow } from '../problem.ts';
import { type FoundRelease, ReleaseQuery } from '../release.query.ts';
import { compile } from './compile.ts';
import { FiguresQuery } from './figures.query.ts';
import type { Reading } from './figures-of.ts';
import { type Question, readQuestion } from './question.ts';
import { questionBefore } from './revised.ts';
import { shape } from './shape.ts';

/** A selection with the release that it is about and the one before, which says what was revised. */
export type AskedTable = {
  readonly selection: Selection;
  readonly found: FoundRelease;
  readonly before: FoundRelease | undefined;
};

/** Tables of figures: whoever sends one, in whatever format, gets it here. Only so many are read at a time. */
@Injectable()
export class Tables {
  private readonly releases: ReleaseQuery;
  private readonly figures: FiguresQuery;
  private readonly turnstile = new Turnstile({ running: MAX_RUNNING, waiting: MAX_WAITING });

  constructor(releases: ReleaseQuery, figures: FiguresQuery) {
    this.releases = releases;
    this.figures = figures;
  }

  /** The releases of a selection. Errors: a problem when there is no such release. */
  async find(selection: Selection): Promise<AskedTable> {
    const found = orThrow(await this.releases.find(selection.release));
    const before = await this.releases.before(found.release.number);
    return { selection, found, before };
  }

  /** The table. Errors: a problem when no aggregate answers the selection exactly. */
  async tableOf({ selection, found, before }: AskedTable): Promise<DataTable> {
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

/** What decides the figures of a table. The schema gives every spelling of a question the same selection. */
export function identityOf({ selection, found, before }: AskedTable): readonly string[] {
  const { number, state, isLatest, method } = found.release;
  const asItStands = [number, state, isLatest, method.id].join(' ');
  return [JSON.stringify(selection), asItStands, String(before?.release.number)];
}
