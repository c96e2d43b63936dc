import { expect, test } from '@jest/globals';
import { inOrder } from '../../../etl/read/in-order.ts';

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));

async function* numbersTo(last: number, onTaken: (number: number) => void = () => undefined) {
  for (let number = 1; number <= last; number++) {
    onTaken(number);
    yield number;
  }
}

async function gathered<T>(results: AsyncIterable<T>) {
  const values: T[] = [];
  try {
    for await (const value of results) values.push(value);
    return { values };
  } catch (failure) {
    return { values, failure };
  }
}

test('gives results in the order of the items, whichever is done first', async () => {
  const work = (number: number) => after(number === 1 ? 20 : 1, number * 10);
  expect(await gathered(inOrder(numbersTo(5), 3, work))).toEqual({ values: [10, 20, 30, 40, 50] });
});

test.each([1, 2, 4])('has at most %i items under way', async (width) => {
  let running = 0;
  let most = 0;
  const work = async (number: number) => {
    running += 1;
    most = Math.max(most, running);
    await after(1, number);
    running -= 1;
    return number;
  };
  expect((await gathered(inOrder(numbersTo(9), width, work))).values).toHaveLength(9);
  expect(most).toBe(width);
});

test('takes no item before there is room for its work', async () => {
  const taken: number[] = [];
  const results = inOrder(
    numbersTo(9, (number) => taken.push(number)),
    2,
    (number) => after(1, number),
  );
  await results.next();
  expect(taken).toEqual([1, 2]);
  await results.return(undefined);
  expect(taken).toEqual([1, 2]);
});

test('tells a failure of the work after the results before it', async () => {
  const work = async (number: number) => {
    if (number === 3) throw new Error('three');
    return after(5, number);
  };
  expect(await gathered(inOrder(numbersTo(9), 4, work))).toEqual({
    values: [1, 2],
    failure: new Error('three'),
  });
});

test('tells a failure of the items after the results before it', async () => {
  async function* failing() {
    yield* numbersTo(3);
    throw new Error('no more');
  }
  const work = (number: number) => after(5, number);
  expect(await gathered(inOrder(failing(), 4, work))).toEqual({
    values: [1, 2, 3],
    failure: new Error('no more'),
  });
});

test('waits for what is under way when nobody wants more', async () => {
  const done: number[] = [];
  const work = async (number: number) => {
    await after(5, number);
    done.push(number);
    return number;
  };
  for await (const result of inOrder(numbersTo(9), 3, work)) if (result === 1) break;
  expect(done).toEqual([1, 2, 3]);
});
