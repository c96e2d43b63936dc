import type { Logger } from 'typeorm';

/** Every statement that a connection pool sends. Which releases are public is asked by the clock, so it is counted apart. */
export class StatementLog implements Logger {
  private readonly statements: string[] = [];

  logQuery(statement: string): void {
    this.statements.push(statement);
  }

  /** How many statements asked which releases are public. */
  get ofStates(): number {
    return this.statements.filter(isOfStates).length;
  }

  /** How many statements asked anything else. */
  get ofContents(): number {
    return this.statements.length - this.ofStates;
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

function isOfStates(statement: string): boolean {
  return statement.startsWith('select release_id, state') && statement.includes('order by published_at');
}
