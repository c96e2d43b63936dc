import { expect, test } from '@jest/globals';
import { mergeByLine } from '../../../etl/returned/merge-by-line.ts';
import { inOrder } from './returned-file.ts';

type Entry = { readonly line: number | undefined; readonly from: string };

async function merged(a: readonly Entry[], b: readonly Entry[]): Promise<string> {
  const all: string[] = [];
  for await (const { from } of mergeByLine(inOrder(a), inOrder(b))) all.push(from);
  return all.join(' ');
}

test('merges by line, the first sequence first', async () => {
  const a = [
    { line: 1, from: 'a1' },
    { line: 3, from: 'a3' },
    { line: 3, from: 'a3' },
  ];
  const b = [
    { line: undefined, from: 'b' },
    { line: 1, from: 'b1' },
    { line: 2, from: 'b2' },
    { line: 4, from: 'b4' },
  ];
  expect(await merged(a, b)).toBe('b a1 b1 b2 a3 a3 b4');
  expect(await merged([], b)).toBe('b b1 b2 b4');
  expect(await merged(a, [])).toBe('a1 a3 a3');
});

test('ends both sequences when its reader stops', async () => {
  const ended: string[] = [];
  async function* endless(name: string): AsyncGenerator<Entry> {
    try {
      for (let line = 1; ; line++) yield { line, from: name };
    } finally {
      ended.push(name);
    }
  }
  for await (const { line } of mergeByLine(endless('a'), endless('b'))) if (line === 3) break;
  expect(ended).toEqual(['a', 'b']);
});
