import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { WrittenFile } from './demo-manifest.ts';

const FLUSH_LENGTH = 1 << 20;

/** A CSV file that is being written: hashed and counted as it goes, in memory only up to one flush. */
export class HashedFile {
  private readonly name: string;
  private readonly handle: FileHandle;
  private readonly hash = createHash('sha256');
  private waiting = '';
  private rowCount = 0;

  private constructor(name: string, handle: FileHandle) {
    this.name = name;
    this.handle = handle;
  }

  /** Opens a file in a folder, empty but for its header. */
  static async create(folder: string, name: string, columns: readonly string[]): Promise<HashedFile> {
    const file = new HashedFile(name, await open(join(folder, name), 'w'));
    file.waiting = `${columns.join(',')}\n`;
    return file;
  }

  add(row: string): void {
    this.waiting += `${row}\n`;
    this.rowCount++;
  }

  /** Writes what waits once it is much; resolves when the disk has taken it. */
  async flushIfLong(): Promise<void> {
    if (this.waiting.length >= FLUSH_LENGTH) await this.flush();
  }

  /** Writes the rest; the number of data rows and the SHA-256 of all bytes, in hexadecimal digits. */
  async finish(): Promise<WrittenFile> {
    await this.flush();
    return { name: this.name, rows: this.rowCount, sha256: this.hash.digest('hex') };
  }

  async close(): Promise<void> {
    await this.handle.close();
  }

  private async flush(): Promise<void> {
    const bytes = Buffer.from(this.waiting, 'utf8');
    this.waiting = '';
    this.hash.update(bytes);
    await this.handle.writeFile(bytes);
  }
}
