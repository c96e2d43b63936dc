import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const COMPRESSED = /\.(js|css|svg|json)$/;
const BEST_GZIP = { level: 9 };

/**
 * Writes `x.br` and `x.gz` beside every text file of a folder, as short as they get: the server sends them as they are.
 * @param {string} folder
 */
export function compressFolder(folder) {
  for (const name of readdirSync(folder).filter((each) => COMPRESSED.test(each))) {
    const content = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, BEST_GZIP));
  }
}
