import { once } from 'node:events';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Writes rows into a table by COPY, waiting whenever the database cannot take more. */
export type CopyWriter = {
  write(rows: Uint8Array): Promise<void>;
  /** Ends the COPY and says how many rows the database counted. */
  end(): Promise<number>;
  /** Gives the COPY up, so that the connection can roll back: without an end the database would wait for more rows. */
  abandon(): Promise<void>;
};

/** Opens a COPY into a table of our own, from rows that a row encoder made. Errors of the connection reject every call. */
export function openCopy(client: ClientBase, table: string): CopyWriter {
  const stream = client.query(copyFrom(`copy ${table} from stdin`));
  let failure: Error | undefined;
  let failWaiting: (error: Error) => void = () => undefined;
  stream.on('error', (error: Error) => {
    failure ??= error;
    failWaiting(failure);
  });
  /** Waits for a step of the stream, or fails with it: also with a failure that came while nothing waited. */
  const orFailure = (begin: (done: () => void) => void) =>
    new Promise<void>((resolve, reject) => {
      if (failure) return reject(failure);
      failWaiting = reject;
      begin(resolve);
    });
  let sending: Promise<void> = Promise.resolve();
  return {
    // One batch is sent while the next is made; a third waits.
    write: async (rows) => {
      if (rows.length === 0) return;
      await sending;
      sending = orFailure((done) => stream.write(rows, () => done()));
      // A failure while nothing waits is told by the next call.
      sending.catch(() => undefined);
    },
    end: async () => {
      await sending;
      await orFailure((done) => {
        once(stream, 'finish').then(done, () => undefined);
        stream.end();
      });
      return stream.rowCount;
    },
    abandon: async () => {
      if (failure) return;
      const closed = once(stream, 'close');
      stream.destroy(new Error('the reading was given up'));
      await closed.catch(() => undefined);
    },
  };
}

/** Waits for the work that writes into a COPY; where it fails, the COPY is given up and the failure is thrown. */
export async function orAbandon<Result>(copy: CopyWriter, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    await copy.abandon();
    throw error;
  }
}
