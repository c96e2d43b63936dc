import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '#schema/data-source';

const PATIENCE_MS = 1_000;

/** Asks the database whether this process can answer questions. */
@Injectable()
export class ReadinessQuery {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /** Why the service is not ready, in a sentence; `undefined` when it is. Answers within about a second. */
  async whyNotReady(): Promise<string | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('The database does not answer within a second.'), PATIENCE_MS);
    });
    const asked = this.ask().catch(() => 'The database cannot be reached, or its schema is missing.');
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }

  private async ask(): Promise<string | undefined> {
    const applied = await this.dataSource.query<{ name: string }[]>('select name from ops.migration');
    const missing = MIGRATIONS.filter(({ name }) => !applied.some((migration) => migration.name === name));
    if (missing.length > 0) return 'The schema of the database is older than this program.';
    const latest = await this.dataSource.query<unknown[]>('select release_id from stats.latest');
    return latest.length === 0 ? 'No release is published yet.' : undefined;
  }
}
