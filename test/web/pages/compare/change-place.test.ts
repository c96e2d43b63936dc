import { expect, test } from '@jest/globals';
import { changeLabels } from '#domain/labels/change-labels';
import type { Change } from '#domain/ledger';
import { changePlace } from '../../../../web/pages/compare/change-place.ts';
import { COMPARE_WORDS } from '../../../../web/pages/compare/compare-words.ts';
import { sayIn } from '../../../../web/words/say.ts';

const change: Change = {
  aggregate: 'by_case',
  clock: 'OPENED',
  part: null,
  cell: {},
  metric: 'cases',
  old: { value: 1, status: [] },
  new: { value: 2, status: [] },
  difference: 1,
};
const say = sayIn(COMPARE_WORDS, 'en');

test.each<[string, Partial<Change>, string]>([
  ['all cases', {}, 'All cases, year of opening'],
  [
    'who, when, as what',
    { cell: { year: '2021', country: 'ES' }, part: 'LEAD' },
    'Spain, 2021, in the lead, year of opening',
  ],
  ['any role without words', { cell: { country: 'ES' }, part: 'INVOLVED' }, 'Spain, year of opening'],
  ['all requests', { clock: 'RECEIVED' }, 'All requests, year of receipt'],
  [
    'what a request does not state',
    {
      clock: 'RECEIVED',
      cell: { country: 'ES', year: '2021', urgency: 'ZZ', result: 'REFUSED', refusal_ground: 'ZZ' },
    },
    'Spain, 2021, Urgency not stated, Refused, Ground not stated, year of receipt',
  ],
  [
    'no ground of what was not refused',
    { clock: 'RECEIVED', cell: { country: 'ES', urgency: 'NORMAL', result: 'FULL', refusal_ground: 'ZZ' } },
    'Spain, Not urgent (7 days), Answered in full, year of receipt',
  ],
  ['a number of States', { cell: { year: '2021', states: '1' } }, '2021, 1 State, year of opening'],
])('says %s', (_, changed, words) => {
  const made = { ...change, ...changed };
  expect(changePlace({ ...made, labels: changeLabels(made, () => undefined, 'en') }, say)).toBe(words);
});
