/** @jest-environment jsdom */
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { BODY } from '#domain/codes/agency';
import { codeList } from '#domain/labels/label';
import { AskField } from '../../../web/ask/ask-field.tsx';
import { addBrowserParts, answerWith } from '../browser-parts.ts';
import { renderAt } from '../in-router.tsx';
import { testRelease } from '../table-fixture.ts';

beforeAll(addBrowserParts);
afterEach(cleanup);

const ANSWERS = {
  '/api/v1/releases/latest': { ...testRelease, firstYear: 2014, lastYear: 2025, extractDate: '2025-12-31' },
  '/api/v1/codes/country': { codes: codeList('country', 'en') },
  '/api/v1/codes/agency': { codes: BODY },
};

function Page() {
  return (
    <>
      <button type="button">Before</button>
      <AskField />
      <main id="main" tabIndex={-1} />
    </>
  );
}

/** A page with the box in use and a question written in it. */
async function ask(question: string) {
  answerWith(ANSWERS);
  const router = await renderAt('/', Page);
  act(() => field().focus());
  await screen.findByText(/in any order/);
  write(question);
  return router;
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Ask for figures' });
const write = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (key: string, target: Element = field()) => act(() => void fireEvent.keyDown(target, { key }));
const chips = () => screen.queryAllByRole('row').map((row) => row.textContent);

test('is one plain field until it is used, and asks for nothing', async () => {
  const asked = answerWith(ANSWERS);
  await renderAt('/', Page);
  expect(field().placeholder).toBe('france germany refused 2019-2024');
  expect(asked).toEqual([]);
});

test('takes the focus by a slash, and gives it back by Escape with the text kept', async () => {
  answerWith(ANSWERS);
  await renderAt('/', Page);
  const before = screen.getByRole('button', { name: 'Before' });
  before.focus();
  press('/', before);
  expect(document.activeElement).toBe(field());
  await screen.findByText(/in any order/);
  write('arrests');
  press('Escape');
  expect(document.activeElement).toBe(before);
  expect(field().value).toBe('arrests');
  expect(chips()).toEqual([]);
});

test('leaves a slash to those who write elsewhere', async () => {
  answerWith(ANSWERS);
  await renderAt('/', () => (
    <>
      <textarea aria-label="Note" />
      <AskField />
    </>
  ));
  const note = screen.getByRole('textbox', { name: 'Note' });
  note.focus();
  press('/', note);
  expect(document.activeElement).toBe(note);
});

test('shows how a question is read while it is written, and draws it on Enter', async () => {
  const router = await ask('france germany refused 2019-2024 ');
  expect(chips()).toEqual(['CountryFrance', 'CountryGermany', 'MeasureRequests refused', 'Years2019–2024']);
  press('Enter');
  await waitFor(() => expect(router.state.location.pathname).toBe('/explore'));
  expect(router.state.location.searchStr).toBe(
    '?metric=refusal-rate&by=year,country&year=2019..2024&country=DE,FR',
  );
});

test('takes the words of a chip out of the text', async () => {
  await ask('france germany refused ');
  fireEvent.click(screen.getByRole('button', { name: /^Remove Germany/ }));
  expect(field().value).toBe('france refused ');
  expect(document.activeElement).toBe(field());
});

test('draws only at the second Enter what it did not understand whole, says so and goes to the word', async () => {
  const router = await ask('refused xyzzy ');
  press('Enter');
  expect(screen.getByRole('alert').textContent).toBe(
    '“xyzzy” was not understood. Press Enter again to draw it without: xyzzy.',
  );
  expect(router.state.location.pathname).toBe('/');
  const { selectionStart, selectionEnd, value } = field();
  expect(value.slice(selectionStart ?? 0, selectionEnd ?? 0)).toBe('xyzzy');
  press('Enter');
  await waitFor(() => expect(router.state.location.pathname).toBe('/explore'));
});

test('offers the words that may have been meant', async () => {
  await ask('frence refused ');
  fireEvent.click(screen.getByRole('button', { name: 'France' }));
  expect(field().value).toBe('France refused ');
  expect(chips()).toContain('CountryFrance');
});

test('never draws what has no figures, and takes away what stands against it', async () => {
  const router = await ask('france europol ');
  press('Enter');
  press('Enter');
  expect(router.state.location.pathname).toBe('/');
  expect(screen.getByRole('alert').textContent).toBe('There are no figures for all of this together.');
  fireEvent.click(screen.getByRole('button', { name: 'Europol' }));
  expect(field().value).toBe('france');
});

test('goes on with the word that is being written', async () => {
  await ask('arrests money laun');
  const option = within(screen.getByRole('listbox', { name: 'Go on with' })).getByRole('option');
  expect(option.textContent).toBe('money launderingCrime: Money laundering');
  expect(screen.queryByText(/was not understood/)).toBeNull();
  fireEvent.click(option);
  expect(field().value).toBe('arrests money laundering ');
});

test('says after a pause how a question was read', async () => {
  await ask('EU arrests ');
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe(
      'Understood: Group: European Union, 27 members of 2020; Measure: Arrests. Press Enter to draw it.',
    ),
  );
  expect(screen.getByText('EU is read as the 27 members of 2020, in every year.')).toBeTruthy();
});

test('says so when the names cannot be had', async () => {
  answerWith({});
  await renderAt('/', Page);
  act(() => field().focus());
  expect(await screen.findByText('The lists of names could not be loaded.')).toBeTruthy();
});
