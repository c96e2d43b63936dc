/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { FigureFrame } from '../../../web/charts/figure-frame.tsx';
import { count, testTable } from '../table-fixture.ts';

afterEach(cleanup);

function renderFrame(isOld = false) {
  return render(
    <FigureFrame
      table={testTable()}
      title="Cooperation cases rose"
      subtitle="Number of cases, 2021–2023"
      remarks={['A remark of the page.']}
      isOld={isOld}
    >
      <div role="img" aria-label="Line chart." />
    </FigureFrame>,
  );
}

test('names the figure by its title and says unit and years', () => {
  renderFrame();
  expect(screen.getByRole('figure', { name: 'Cooperation cases rose' })).toBeTruthy();
  expect(screen.getByText('Number of cases, 2021–2023')).toBeTruthy();
});

test('shows the notes that must be read and folds the others', () => {
  renderFrame();
  expect(screen.getByText('A note that must be read.').closest('details')).toBeNull();
  expect(screen.getByText('A remark of the page.').closest('details')).toBeNull();
  expect(screen.getByText('A note that may be read.').closest('details')).not.toBeNull();
});

test('has the table twin in the document, with caption, scopes, letters and total', () => {
  renderFrame();
  const table = screen.getByRole('table', { hidden: true });
  expect(table.querySelector('caption')?.textContent).toContain('Number of cases, 2021–2023');
  const rows = within(table).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => row.textContent)).toEqual([
    'YearCooperation cases (cases)',
    '202110',
    '2022x',
    '202314p',
    'Total24',
  ]);
  expect(table.querySelectorAll('tbody th[scope="row"]')).toHaveLength(3);
  expect(within(table).getByTitle('not reported')).toBeTruthy();
  expect(within(table).getByTitle('provisional')).toBeTruthy();
});

test('explains the symbols that occur', () => {
  renderFrame();
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['x', 'p']);
});

test('says release and source and offers the file of the same question', () => {
  renderFrame();
  expect(screen.getByText('Source: Liaison, release 4, 12 March 2024')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Download CSV' }).getAttribute('href')).toBe(
    '/api/v1/figures?metric=cases&by=year&year=2021..2023&format=csv',
  );
});

test('shows the citation where the clipboard is forbidden', async () => {
  renderFrame();
  fireEvent.click(screen.getByRole('button', { name: 'Copy citation' }));
  expect(await screen.findByText('Liaison (2024): Cooperation cases by year. Release 4.')).toBeTruthy();
});

test('says that it is busy while an old figure stays', () => {
  renderFrame(true);
  expect(screen.getByRole('figure').getAttribute('aria-busy')).toBe('true');
});

test('shows several tables as columns of one twin, their notes once, and a file of each', () => {
  const other = testTable({ query: 'metric=arrests&by=year', figures: [count(1), count(2), count(3)] });
  render(
    <FigureFrame
      table={{
        axis: 'year',
        parts: [
          { label: 'Cases', table: testTable() },
          { label: 'Arrests', table: other },
        ],
      }}
      title="Cases and arrests"
      subtitle="2021–2023"
      isOld={false}
    >
      <div />
    </FigureFrame>,
  );
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
  expect(rows[0]?.textContent).toBe('YearCasesArrests');
  expect(rows[1]?.textContent).toBe('2021101');
  expect(screen.getAllByText('A note that must be read.')).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'CSV: Arrests' }).getAttribute('href')).toBe(
    '/api/v1/figures?metric=arrests&by=year&format=csv',
  );
});
