import { expect, test } from '@jest/globals';
import { programName } from '../../cli/program-name.ts';

test.each<[string, string, NodeJS.ProcessEnv, string]>([
  ['npx', '/home/me/liaison/node_modules/.bin/liaison', { npm_command: 'exec' }, 'npx liaison'],
  ['npm start', '/home/me/liaison/scripts/start.mjs', { npm_command: 'start' }, 'npx liaison'],
  ['its name', '/usr/local/bin/liaison', {}, 'liaison'],
  ['node', '/home/me/liaison/bin/liaison.mjs', {}, 'node bin/liaison.mjs'],
])('is named as it was called by %s', (_, path, env, name) => {
  expect(programName({ path, env, folder: '/home/me/liaison' })).toBe(name);
});
