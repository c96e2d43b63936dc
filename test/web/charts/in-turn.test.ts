import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { drawInTurn } from '../../../web/charts/in-turn.ts';

let drawn: string[];

beforeEach(() => {
  drawn = [];
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const drawer = (name: string) => () => {
  drawn.push(name);
};

test('draws what waits in its order, each in a task of its own', () => {
  for (const name of ['first', 'second', 'third']) drawInTurn(drawer(name));
  const after = [0, 1, 2].map(() => {
    jest.advanceTimersToNextTimer();
    return [...drawn];
  });
  expect(after).toEqual([['first'], ['first', 'second'], ['first', 'second', 'third']]);
});

test('leaves out what was taken from the row, and goes on after it', () => {
  const [take] = [drawInTurn(drawer('taken')), drawInTurn(drawer('next'))];
  take();
  jest.runAllTimers();
  drawInTurn(drawer('later'));
  jest.runAllTimers();
  expect(drawn).toEqual(['next', 'later']);
});

test('draws the next when one fails', () => {
  drawInTurn(() => {
    throw new Error('made up');
  });
  drawInTurn(drawer('next'));
  expect(() => jest.runAllTimers()).toThrow('made up');
  jest.runAllTimers();
  expect(drawn).toEqual(['next']);
});
