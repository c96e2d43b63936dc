import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SERVER = ['api', 'cli', 'domain', 'engine', 'etl'];

const IMPORT = /(?:^(?:import|export)\b(?:[^"';]*\bfrom)?\s*|\bimport\()["']([a-z@][\w@/.:-]*)["']/gm;

function read(name: string): string {
  return readFileSync(join(PROJECT, name), 'utf8');
}

/** The packages that the compiled server imports, by name. */
function importedPackages(): string[] {
  const files = SERVER.flatMap((folder) => {
    const inside = join(PROJECT, 'dist', folder);
    return readdirSync(inside, { recursive: true, encoding: 'utf8' }).map((name) => join(inside, name));
  });
  const specifiers = files
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(IMPORT)])
    .map(([, specifier = '']) => specifier.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? specifier)
    .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name));
  return [...new Set(specifiers)].sort();
}

test('imports nothing into the server that only development installs', () => {
  const { dependencies } = JSON.parse(read('package.json'));
  expect(importedPackages()).toContain('pg');
  expect(importedPackages().filter((name) => !(name in dependencies))).toEqual([]);
});

test('gives the image build everything the build reads, and nothing else of a checkout', () => {
  const given = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  expect(read('.dockerignore')).toMatch(/^\*$/m);
  expect(given).toEqual(
    expect.arrayContaining([...SERVER, 'web', 'scripts', 'bin', '.swcrc', 'dist.package.json']),
  );
});

test('runs the image without rights and asks it whether it is ready', () => {
  const image = read('Dockerfile');
  expect(image).toMatch(/^USER node$/m);
  expect(image).toMatch(/^HEALTHCHECK .*\\\n.*\/readyz/m);
  expect(image).toMatch(/^CMD \["node", "bin\/liaison\.mjs", "start"\]$/m);
});

test('composes a database and one Liaison, and starts neither without its secret', () => {
  const compose = read('docker-compose.yml');
  const [services = ''] = compose.split(/^volumes:$/m);
  expect([...services.matchAll(/^ {2}([a-z]+):$/gm)].map(([, name]) => name)).toEqual([
    'postgres',
    'liaison',
  ]);
  expect(compose.match(/\$\{(?:POSTGRES_PASSWORD|LIAISON_RECORD_KEY_SECRET)(?!:\?)/g)).toBeNull();
  expect(compose).toContain('condition: service_healthy');
});
