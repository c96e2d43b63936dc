import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_DIR } from './database.ts';

/** The version of this installation, from its package.json. */
export const version = String(JSON.parse(readFileSync(join(PROJECT_DIR, 'package.json'), 'utf8')).version);
