import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Release } from '#domain/release';
import { type Problem, parameterProblem, problem } from './problem.ts';
import {
  type AgencyRow,
  type NotReportedRow,
  type ReleaseContents,
  type ReleaseRow,
  releaseContents,
  releaseOf,
} from './release-contents.ts';

/** A public release with all that its tables need. */
export type FoundRelease = Omit<ReleaseContents, 'release'> & { readonly release: Release };

type State = { readonly release_id: number; readonly state: Release['state']; readonly is_latest: boolean };

const CACHED_RELEASES = 8;

const LATEST = '(select release_id from stats.latest)';

const COLUMNS = `release_id, method, synthetic,
  to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as published_at,
  to_char(extract_date, 'YYYY-MM-DD') as extract_date, sources, categories, note`;

/** Reads public releases. Which one is the latest is asked every time; what a release holds is asked once. */
@Injectable()
export class ReleaseQuery {
  private readonly dataSource: DataSource;
  private readonly cache = new Map<number, Promise<ReleaseContents>>();

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** The release of a number, or the latest; a problem when there is none. A withdrawn one is found and says so. */
  async find(wanted: number | 'latest'): Promise<FoundRelease | Problem> {
    const state = await this.stateOf(wanted);
    if (!state) return wanted === 'latest' ? nothingPublished() : unknownRelease(String(wanted));
    const contents = await this.contentsOf(state.release_id);
    return { ...contents, release: publicRelease(contents.release, state) };
  }

  /** Every release that was ever published, newest first. */
  async list(): Promise<readonly Release[]> {
    const rows = await this.dataSource.query<(ReleaseRow & State)[]>(
      `select ${COLUMNS}, state, release_id is not distinct from ${LATEST} as is_latest
       from stats.release where state <> 'draft' order by release_id desc`,
    );
    return rows.map((row) => publicRelease(releaseOf(row), row));
  }

  private async stateOf(wanted: number | 'latest'): Promise<State | undefined> {
    const rows = await this.dataSource.query<State[]>(
      `select release_id, state, release_id is not distinct from ${LATEST} as is_latest
       from stats.release where state <> 'draft' and release_id = coalesce($1, ${LATEST})`,
      [wanted === 'latest' ? null : wanted],
    );
    return rows[0];
  }

  private contentsOf(number: number): Promise<ReleaseContents> {
    const cached = this.cache.get(number);
    if (cached) return cached;
    const reading = this.readContents(number);
    this.cache.set(number, reading);
    reading.catch(() => this.cache.delete(number));
    const oldest = this.cache.keys().next().value;
    if (this.cache.size > CACHED_RELEASES && oldest !== undefined) this.cache.delete(oldest);
    return reading;
  }

  private async readContents(number: number): Promise<ReleaseContents> {
    const [row] = await this.dataSource.query<ReleaseRow[]>(
      `select ${COLUMNS} from stats.release where release_id = $1`,
      [number],
    );
    if (!row) throw new Error(`release ${number} is gone from the database`);
    const agencies = await this.dataSource.query<AgencyRow[]>(
      'select agency, label, party_type, parent from stats.agency where release_id = $1 order by agency',
      [number],
    );
    const notReported = await this.dataSource.query<NotReportedRow[]>(
      'select party_axis, code, year from stats.reporting where release_id = $1 and not reported',
      [number],
    );
    return releaseContents(row, agencies, notReported);
  }
}

function publicRelease(release: ReleaseContents['release'], { state, is_latest }: State): Release {
  return { ...release, state, isLatest: is_latest };
}

function nothingPublished(): Problem {
  return problem('no-release', 'No release is published yet.');
}

function unknownRelease(value: string): Problem {
  return parameterProblem('unknown-release', {
    parameter: 'release',
    value,
    text: 'no such release is published; /api/v1/releases lists those that are',
  });
}
