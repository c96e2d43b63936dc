import { expect, test } from '@jest/globals';
import { type Answer, AnswerCache } from '../../../api/answers/answer-cache.ts';

const answer = (text: string, release: number | null = null): Answer => ({
  headers: {},
  body: Buffer.from(text),
  encoding: 'identity',
  release,
});

/** A cache, and a question to it that records when it has to be computed. */
function asked(maxBytes: number) {
  const cache = new AnswerCache(maxBytes);
  const made: string[] = [];
  const ask = (key: string, text = key, release: number | null = null) =>
    cache.get(key, async () => {
      made.push(key);
      return answer(text, release);
    });
  return { cache, made, ask };
}

test('computes an answer once', async () => {
  const { made, ask } = asked(10_000);
  const [first, second] = [await ask('a'), await ask('a')];
  expect(made).toEqual(['a']);
  expect(second).toBe(first);
});

test('answers equal questions at once by one computation', async () => {
  const { made, ask } = asked(10_000);
  await Promise.all([ask('a'), ask('a'), ask('b'), ask('a')]);
  expect(made).toEqual(['a', 'b']);
});

test('keeps no more bytes than it may: what was asked for longest ago leaves', async () => {
  const { made, ask } = asked(2_500);
  await ask('a');
  await ask('b');
  await ask('a');
  await ask('c');
  await ask('a');
  await ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('does not keep an answer that alone is larger than all it may keep', async () => {
  const { made, ask } = asked(2_500);
  await ask('large', 'x'.repeat(1_501));
  await ask('large', 'x'.repeat(1_501));
  await ask('small', 'x'.repeat(1_500));
  await ask('small', 'x'.repeat(1_500));
  expect(made).toEqual(['large', 'large', 'small']);
});

test('does not keep a failure', async () => {
  const { cache, made, ask } = asked(10_000);
  await expect(cache.get('a', () => Promise.reject(new Error('database gone')))).rejects.toThrow('gone');
  await ask('a');
  expect(made).toEqual(['a']);
});

test('forgets the answers of a release and no others', async () => {
  const { cache, made, ask } = asked(10_000);
  await ask('of one', 'text', 1);
  await ask('of two', 'text', 2);
  await ask('of none');
  cache.forget(1);
  await ask('of two', 'text', 2);
  await ask('of none');
  await ask('of one', 'text', 1);
  expect(made).toEqual(['of one', 'of two', 'of none', 'of one']);
});
