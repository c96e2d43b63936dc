import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HeldRequests } from '#domain/mirror';

/** All requests of a release ($1) by source, year and pair: which State a source speaks for shows only in all that it holds. */
const HELD_REQUESTS = `
select source, year, requesting as sender, requested as receiver,
  sum(requests)::float8 as requests, mod(sum(keys), ${2 ** 32})::float8 as keys
from stats.by_request
where release_id = $1
group by source, year, requesting, requested`;

/** Reads what the sources of a release hold of requests, in one statement. */
@Injectable()
export class MirrorQuery {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  async read(release: number): Promise<readonly HeldRequests[]> {
    return this.dataSource.query<HeldRequests[]>(HELD_REQUESTS, [release]);
  }
}
