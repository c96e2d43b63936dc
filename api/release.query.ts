import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OtherDefinition } from '#domain/other-definition';
import type { Release } from '#domain/release';
import type { ReportingRow } from '#domain/reporting';
import { type Problem, parameterProblem, problem } from './problem.ts';
import {
  type AgencyRow,
  type ReleaseContents,
  type ReleaseRow,
  releaseContents,
  releaseOf,
} from './release-contents.ts';
import { type ReleaseState, ReleaseStates, STATE_COLUMNS, utc } from './release-states.ts';

/** A public release with all that its tables need. */
export type FoundRelease = Omit<ReleaseContents, 'release'> & { readonly release: Release };

/** A release with the state it was found in. */
type Standing = { readonly state: ReleaseState; readonly found: FoundRelease };

const CACHED_RELEASES = 8;

/** What never changes once a release is published. */
const COLUMNS = `release_id, method, synthetic, ${utc('published_at')},
  to_char(extract_date, 'YYYY-MM-DD') as extract_date, sources, categories, note, reason`;

/** Reads public releases. Which ones are, and which is the latest, is asked every second; what a release holds is asked once. */
@Injectable()
export class ReleaseQuery {
  private readonly dataSource: DataSource;
  private readonly states: ReleaseStates;
  private readonly cache = new Map<number, Promise<ReleaseContents>>();
  private readonly standing = new WeakMap<ReleaseContents, Standing>();

  constructor(dataSource: DataSource, states: ReleaseStates) {
    this.dataSource = dataSource;
    this.states = states;
  }

  /** The release of a number, or the latest; a problem when there is none. A withdrawn one is found and says so. */
  async find(wanted: number | 'latest'): Promise<FoundRelease | Problem> {
    const state = await this.states.find(wanted);
    if (!state) return wanted === 'latest' ? nothingPublished() : unknownRelease(String(wanted));
    return this.asItStands(state);
  }

  /** The release that was published last before one and is not withdrawn; `undefined` for the first. */
  async before(number: number): Promise<FoundRelease | undefined> {
    const state = await this.states.before(number);
    return state && this.asItStands(state);
  }

  /** Every release that was ever published, newest first. */
  async list(): Promise<readonly Release[]> {
    const rows = await this.dataSource.query<(ReleaseRow & ReleaseState)[]>(
      `select ${COLUMNS}, ${STATE_COLUMNS} from stats.release where state <> 'draft' order by release_id desc`,
    );
    return rows.map((row) => publicRelease(releaseOf(row), row));
  }

  /** The same object while the release stands as it does: other parts keep with it what they make of it. */
  private async asItStands(state: ReleaseState): Promise<FoundRelease> {
    const contents = await this.contentsOf(state.release_id);
    const standing = this.standing.get(contents);
    if (standing?.state === state) return standing.found;
    const found = { ...contents, release: publicRelease(contents.release, state) };
    this.standing.set(contents, { state, found });
    return found;
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
      `select agency, label, party_type, agency_type, parent, country
       from stats.agency where release_id = $1 order by agency`,
      [number],
    );
    const reporting = await this.dataSource.query<ReportingRow[]>(
      `select party_axis as axis, code, year, reported from stats.reporting where release_id = $1
       order by party_axis, code, year`,
      [number],
    );
    const definitions = await this.dataSource.query<OtherDefinition[]>(
      'select clock, party_axis as axis, code, year from stats.definition where release_id = $1',
      [number],
    );
    return releaseContents(row, agencies, reporting, definitions);
  }
}

function publicRelease(release: ReleaseContents['release'], now: ReleaseState): Release {
  const { state, is_latest, withdrawn_at, withdrawal_reason } = now;
  const withdrawal = withdrawn_at === null ? null : { at: withdrawn_at, reason: withdrawal_reason };
  return { ...release, state, isLatest: is_latest, withdrawal };
}

function nothingPublished(): Problem {
  return problem('no-release', (say) => say.problems.nothingPublished());
}

function unknownRelease(value: string): Problem {
  return parameterProblem('unknown-release', {
    parameter: 'release',
    value,
    text: (say) => say.parameters.unknownRelease(),
  });
}
