import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const WEB = fileURLToPath(new URL('../../web', import.meta.url));
const TESTS = fileURLToPath(new URL('.', import.meta.url));

/** Drawn by the server, which loads it by itself. */
const OF_THE_SERVER = join(WEB, 'embed');
/** What needs the address of a file that only the build knows: outlines and fonts. No test of a page has them. */
const NOT_HERE = ['charts/map/world.ts', 'charts/image/figure-image.ts'].map((name) => join(WEB, name));

/** What a file loads when it is needed. */
function lazyParts(file: string): readonly string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/(?<!typeof )import\('(\.[^']+)'\)/g);
  return [...imports].map(([, part = '']) => join(dirname(file), part));
}

test('loads every lazy part of the dashboard before the tests of pages', () => {
  const files = readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .map((name) => join(WEB, name))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(OF_THE_SERVER));
  const loaded = [...readFileSync(join(TESTS, 'lazy-parts.ts'), 'utf8').matchAll(/^import '(.+)';$/gm)];
  expect(loaded.map(([, part = '']) => join(TESTS, part)).sort()).toEqual(
    [...new Set(files.flatMap(lazyParts))].filter((part) => !NOT_HERE.includes(part)).sort(),
  );
});
