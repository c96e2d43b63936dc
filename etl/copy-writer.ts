import { once } from 'node:events';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** Writes rows into a table by COPY, waiting whenever the database cannot take more. */
export type CopyWriter = {
  write(text: string): Promise<void>;
  /** Ends the COPY and says how many rows the database counted. */
  end(): Promise<number>;
};

/** Opens a COPY into a table of our own, from rows that `encodeCopyCells` made. Errors of the connection reject every call. */
export function openCopy(client: ClientBase, table: string): CopyWriter {
  const stream = client.query(copyFrom(`copy ${table} from stdin`));
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error));
  // A failure while nothing waits is told by the next call.
  failed.catch(() => undefined);
  let sending: Promise<void> = Promise.resolve();
  const send = (text: string) =>
    new Promise<void>((resolve) => {
      stream.write(text, () => resolve());
    });
  return {
    // One batch is sent while the next is made; a third waits.
    write: async (text) => {
      if (text === '') return;
      await Promise.race([sending, failed]);
      sending = send(text);
    },
    end: async () => {
      await Promise.race([sending, failed]);
      stream.end();
      await Promise.race([once(stream, 'finish'), failed]);
      return stream.rowCount;
    },
  };
}
