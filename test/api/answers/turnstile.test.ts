import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Turnstile } from '../../../api/answers/turnstile.ts';

/** Work that ends when it is told to, and a record of what began. */
function worker(turnstile: Turnstile) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const start = (name: string) =>
    turnstile.run(() => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    });
  return { begun, start, end: (name: string) => ends.get(name)?.() };
}

test('runs as many at once as it may, and lets the others in by turn', async () => {
  const { begun, start, end } = worker(new Turnstile({ running: 2, waiting: 2 }));
  const [a, b, c, d] = [start('a'), start('b'), start('c'), start('d')];
  await turn();
  expect(begun).toEqual(['a', 'b']);
  end('b');
  await b;
  await turn();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('a');
  await a;
  end('c');
  await c;
  await turn();
  end('d');
  expect(await d).toBe('d');
});

test('refuses who would have to wait behind too many', async () => {
  const { start, end } = worker(new Turnstile({ running: 1, waiting: 1 }));
  const [a, b] = [start('a'), start('b')];
  await expect(start('c')).rejects.toMatchObject({ problem: { id: 'too-busy' } });
  end('a');
  await a;
  await turn();
  end('b');
  expect(await b).toBe('b');
});

test('gives the place on when work fails', async () => {
  const turnstile = new Turnstile({ running: 1, waiting: 0 });
  await expect(turnstile.run(() => Promise.reject(new Error('no table')))).rejects.toThrow('no table');
  expect(await turnstile.run(async () => 'next')).toBe('next');
});
