import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Release } from '#domain/release';
import { Answers } from './answers/answers.ts';
import { SharedWork } from './answers/shared-work.ts';

/** Where a release that was ever published stands now. */
export type ReleaseState = {
  readonly release_id: number;
  readonly state: Release['state'];
  readonly is_latest: boolean;
  /** UTC, ISO 8601; empty while it is published. */
  readonly withdrawn_at: string | null;
  readonly withdrawal_reason: string | null;
};

/** A publication or withdrawal shows after this time at the latest. */
const FRESH_MS = 1_000;

/** A time of a column as ISO 8601 in UTC, under the name of the column. */
export function utc(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as ${column}`;
}

/** The columns of `ReleaseState`, of the table stats.release. */
export const STATE_COLUMNS = `release_id, state,
  release_id is not distinct from (select release_id from stats.latest) as is_latest,
  ${utc('withdrawn_at')}, withdrawal_reason`;

/**
 * Which releases are public, and which is the latest: asked of the database at most once a second, however many questions
 * come. What is not found is asked for again, so that a new release is never missing. A state is the same object until it changes.
 */
@Injectable()
export class ReleaseStates {
  private readonly dataSource: DataSource;
  private readonly answers: Answers;
  private readonly reading = new SharedWork<readonly ReleaseState[]>();
  /** In the order in which they were published. */
  private states: readonly ReleaseState[] = [];
  private readAt = Number.NEGATIVE_INFINITY;

  constructor(dataSource: DataSource, answers: Answers) {
    this.dataSource = dataSource;
    this.answers = answers;
  }

  /** The state of a release, or of the latest; `undefined` when there is no such public release. */
  async find(wanted: number | 'latest'): Promise<ReleaseState | undefined> {
    const isFresh = performance.now() - this.readAt < FRESH_MS;
    const kept = isFresh ? pick(this.states, wanted) : undefined;
    return kept ?? pick(await this.reading.run('states', () => this.read()), wanted);
  }

  /** The release that was published last before one and is not withdrawn; `undefined` for the first. */
  async before(release: number): Promise<ReleaseState | undefined> {
    if (!(await this.find(release))) return undefined;
    const place = this.states.findIndex(({ release_id }) => release_id === release);
    return this.states.slice(0, place).findLast(({ state }) => state === 'published');
  }

  private async read(): Promise<readonly ReleaseState[]> {
    const askedAt = performance.now();
    const rows = await this.dataSource.query<ReleaseState[]>(
      `select ${STATE_COLUMNS} from stats.release where state <> 'draft' order by published_at, release_id`,
    );
    this.states = rows.map((row) => this.states.find((state) => isDeepStrictEqual(state, row)) ?? row);
    this.readAt = askedAt;
    for (const { release_id, state } of this.states) {
      if (state === 'withdrawn') this.answers.forget(release_id);
    }
    return this.states;
  }
}

function pick(states: readonly ReleaseState[], wanted: number | 'latest'): ReleaseState | undefined {
  return states.find(({ release_id, is_latest }) =>
    wanted === 'latest' ? is_latest : release_id === wanted,
  );
}
