import { expect, test } from '@jest/globals';
import { programName } from '../../cli/program-name.ts';
import { typedImport } from '../../cli/typed-import.ts';

test.each([
  ['liaison import bundle', 'bundle', {}],
  ['liaison import ./list --publish', './list', { publish: true }],
  ["liaison import 'my bundle'", 'my bundle', {}],
  ["liaison import 'it'\\''s'", "it's", {}],
  [
    "liaison import test.csv --mapping 'a b.json' --extract-date 2024-12-31",
    'test.csv',
    { mapping: 'a b.json', extractDate: '2024-12-31' },
  ],
  ['liaison import bundle', 'bundle', { accept: ['TEST'], dryRun: true, returned: 'out', threads: 2 }],
])('types %s', (typed, folder, choices) => {
  expect(typedImport(folder, choices)).toBe(typed.replace('liaison', programName()));
});
