import { type DatabaseRole, ROLE_OF } from './roles.ts';

const API_STATEMENT_TIMEOUT = '15s';

/** Settings that a connection of a role starts with. The API's can neither write nor run for long. */
const START_OPTIONS: Readonly<Record<DatabaseRole, string>> = {
  etl: `-c role=${ROLE_OF.etl}`,
  api: `-c role=${ROLE_OF.api} -c default_transaction_read_only=on -c statement_timeout=${API_STATEMENT_TIMEOUT}`,
};

/** How the sessions of this process are called in the database: so it can end its own, and an operator sees whose they are. */
export function sessionName(role: DatabaseRole): string {
  return `liaison ${role} ${process.pid}`;
}

/**
 * The connection settings with which `pg` and TypeORM open a database as one of the two roles: the account of the URL
 * logs in, then acts as the role. Times are UTC in every session.
 */
export function connectionAs(role: DatabaseRole, url: string) {
  return {
    connectionString: url,
    options: `${START_OPTIONS[role]} -c TimeZone=UTC`,
    application_name: sessionName(role),
  };
}
