/** System errors of a connection that cannot be made or broke. */
const SYSTEM_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE']);

/**
 * SQLSTATE: connection exceptions, too many connections, cancelled by time, shutdown, crash, starting up, and a database that
 * is closed to connections or gone.
 */
const SQL_STATE = /^(08|53300|57014|57P0|55000|3D000)/;

/** What the driver says when it gives up without a code. */
const DRIVER_MESSAGES = /Connection terminated|timeout exceeded when trying to connect|not established/i;

/** Whether an error means that the database cannot answer now, rather than that we asked it something wrong. */
export function isDatabaseDown(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  return (
    SYSTEM_CODES.has(code) ||
    isSocketGone(thrown, code) ||
    SQL_STATE.test(code) ||
    DRIVER_MESSAGES.test(thrown.message)
  );
}

/** The local socket of a database that does not run is a missing file; any other missing file is a fault of ours. */
function isSocketGone(thrown: Error, code: string): boolean {
  return code === 'ENOENT' && 'syscall' in thrown && thrown.syscall === 'connect';
}
