/** @jest-environment jsdom */
import { expect, test } from '@jest/globals';
import { answerInPage } from '../../../web/figures/answer-in-page.ts';
import { newQueryClient } from '../../../web/figures/query-client.ts';

test('takes the release from the page, so that it is there before anything is asked', () => {
  document.body.innerHTML =
    '<script type="application/json" id="release" data-path="/releases/latest">{"number":3}</script>';
  expect(newQueryClient(answerInPage()).getQueryData(['answer', '/releases/latest'])).toEqual({ number: 3 });
});

test('knows nothing where the server wrote nothing into the page', () => {
  document.body.innerHTML = '';
  expect(answerInPage()).toBeUndefined();
});
