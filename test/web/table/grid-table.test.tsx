/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { FigureTable } from '../../../web/table/figure-table.tsx';
import { testTable } from '../table-fixture.ts';

afterEach(cleanup);

const rowHeads = () => screen.getAllByRole('rowheader').map((head) => head.textContent);

test('sorts by a real button and says how, the total staying last', () => {
  render(<FigureTable table={testTable()} caption="Cases by year" />);
  const column = screen.getByRole('columnheader', { name: 'Cooperation cases (cases)' });
  expect(column.getAttribute('aria-sort')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Cooperation cases (cases)' }));
  expect(column.getAttribute('aria-sort')).toBe('descending');
  expect(rowHeads()).toEqual(['2023', '2021', '2022', 'Total']);
});

test('says the words of a letter in its place', () => {
  render(<FigureTable table={testTable()} caption="Cases by year" />);
  expect(screen.getByRole('img', { name: 'not reported' }).textContent).toBe('x');
  expect(screen.getByRole('img', { name: 'provisional' }).closest('td')?.textContent).toBe('14p');
});
