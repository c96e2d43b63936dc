import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Sentence } from '#domain/labels/sentence';
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
  async whyNotReady(): Promise<Sentence | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Sentence>((resolve) => {
      timer = setTimeout(() => resolve((say) => say.problems.databaseSlow()), PATIENCE_MS);
    });
    const asked = this.ask().catch((): Sentence => (say) => say.problems.databaseUnusable());
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }

  private async ask(): Promise<Sentence | undefined> {
    const applied = await this.dataSource.query<{ name: string }[]>('select name from ops.migration');
    const missing = MIGRATIONS.filter(({ name }) => !applied.some((migration) => migration.name === name));
    if (missing.length > 0) return (say) => say.problems.schemaOld();
    const latest = await this.dataSource.query<unknown[]>('select release_id from stats.latest');
    return latest.length === 0 ? (say) => say.problems.nothingPublished() : undefined;
  }
}
