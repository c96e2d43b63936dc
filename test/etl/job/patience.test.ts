import { expect, test } from '@jest/globals';
import { A_RESTART, persist, sqlState } from '../../../etl/job/patience.ts';

const SOON = { forMs: Number.POSITIVE_INFINITY, everyMs: 1 };

test('tries again until it works', async () => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    if (tries < 3) throw new Error('connect ECONNREFUSED');
    return 'done';
  };
  expect(await persist(work, SOON)).toBe('done');
  expect(tries).toBe(3);
});

test.each(['22P02', '23505', '42P01'])('does not try again after %s', async (code) => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    throw Object.assign(new Error('wrong'), { code });
  };
  await expect(persist(work, SOON)).rejects.toThrow('wrong');
  expect(tries).toBe(1);
});

test.each(['53100', '57P03', '08006', 'ECONNREFUSED'])('tries again after %s', async (code) => {
  let tries = 0;
  const work = async () => {
    tries += 1;
    if (tries === 1) throw Object.assign(new Error('away'), { code });
  };
  await persist(work, SOON);
  expect(tries).toBe(2);
});

test('gives up when the time is over, with the last error', async () => {
  const work = async () => {
    throw new Error('away');
  };
  await expect(persist(work, { forMs: 20, everyMs: 5 })).rejects.toThrow('away');
});

test('waits a minute for a database that is restarted', () => {
  expect(A_RESTART).toEqual({ forMs: 60_000, everyMs: 500 });
});

test.each([
  ['57014', '57014'],
  ['22P02', '22P02'],
  ['ECONNREFUSED', ''],
  [undefined, ''],
])('reads the SQLSTATE of %s as "%s"', (code, state) => {
  expect(sqlState(Object.assign(new Error('test'), { code }))).toBe(state);
});
