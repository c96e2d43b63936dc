import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../..');

/** The folders whose code decides what an answer says. */
const DECIDING = ['api', 'domain'];

/** Another program may answer the same question in other words, so its answers have other tags. Equal code, equal text. */
export const PROGRAM_FINGERPRINT = fingerprint();

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of DECIDING.flatMap(filesIn).sort())
    hash.update(file).update(readFileSync(join(PROGRAM, file)));
  return hash.digest('base64url');
}

function filesIn(folder: string): readonly string[] {
  const inside = readdirSync(join(PROGRAM, folder), { recursive: true, encoding: 'utf8' });
  return inside.filter((name) => /\.[jt]s$/.test(name)).map((name) => join(folder, name));
}
