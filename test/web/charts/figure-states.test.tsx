/** @jest-environment jsdom */
import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FigureStates } from '../../../web/charts/figure-states.tsx';
import type { Answer } from '../../../web/figures/use-figures.ts';
import { count, testTable } from '../table-fixture.ts';

afterEach(cleanup);

const clear = jest.fn();
const retry = jest.fn();
const waiting: Answer = { table: undefined, isOld: false, error: null, retry };

function renderState(answer: Answer) {
  render(
    <FigureStates answer={answer} measure="Cases by year" height={300} filter={{ name: 'Spain', clear }}>
      {(table) => <p>{table.title}</p>}
    </FigureStates>,
  );
}

test('shows the title and keeps the place while loading', () => {
  renderState(waiting);
  expect(screen.getByRole('heading', { name: 'Cases by year' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Cases by year' }).getAttribute('aria-busy')).toBe('true');
});

test('says the sentence of the problem and asks again', () => {
  renderState({ ...waiting, error: new Error('country=XX: is not a code.') });
  expect(screen.getByRole('alert').textContent).toContain('country=XX: is not a code.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
});

test('names the filter that left nothing and clears it', () => {
  renderState({ ...waiting, table: testTable({ figures: [count(0), count(0), count(0)] }) });
  expect(screen.getByText('Nothing was counted for Spain: the answer is 0.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show without Spain' }));
  expect(clear).toHaveBeenCalledTimes(1);
});

test('shows zeros that rest on cases, because none in a hundred is a finding', () => {
  const none = { value: 0, status: [], coverage: { known: 100, of: 120 } } as const;
  renderState({ ...waiting, table: testTable({ figures: [none, count(0), count(0)] }) });
  expect(screen.getByText('Cooperation cases by year')).toBeTruthy();
});

test('shows a figure without values, because a reason is not nothing', () => {
  renderState({ ...waiting, table: testTable({ figures: [{ value: null, status: ['c'] }] }) });
  expect(screen.getByText('Cooperation cases by year')).toBeTruthy();
});
