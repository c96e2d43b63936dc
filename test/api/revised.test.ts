import { expect, test } from '@jest/globals';
import { withoutValue } from '#domain/figure';
import { selectionSchema } from '#domain/selection-query';
import { compile } from '../../api/figures/compile.ts';
import type { Place } from '../../api/figures/place.ts';
import { readQuestion } from '../../api/figures/question.ts';
import { questionBefore, revisedAt } from '../../api/figures/revised.ts';
import { orThrow } from '../../api/problem.ts';
import { foundRelease } from './found-release.ts';

const now = { ...foundRelease({ number: 2 }) };
const before = foundRelease();
const shorter = {
  ...before,
  categories: { ...before.categories, year: { OPENED: ['2019', '2020'], OUTCOME: ['2020'] } },
};

const question = (query: Record<string, string>) =>
  orThrow(readQuestion(selectionSchema.parse({ metric: 'cases', ...query }), now));

const always = (value: number) => () => ({ value, status: [] });

test('reads the same cells from the release before by the same statement', () => {
  const { text, parameters } = compile(questionBefore(question({ by: 'year,country' }), before));
  expect(text).toContain('from stats.by_country');
  expect(parameters.slice(0, 3)).toEqual([1, 'year', 'OPENED']);
});

test.each([
  ['another number', always(7), always(8), { year: '2019' }, { value: 7, status: ['r'] }],
  ['the same number', always(7), always(7), { year: '2019' }, { value: 7, status: [] }],
  [
    'a number in the place of a letter',
    always(7),
    () => withoutValue('x'),
    { year: '2019' },
    { value: 7, status: ['r'] },
  ],
  [
    'a letter in the place of a number',
    () => withoutValue('m'),
    always(7),
    { year: '2019' },
    withoutValue('m'),
  ],
  ['a total over the same years', always(7), always(8), {}, { value: 7, status: ['r'] }],
])('marks %s', (_, figureAt, figureBefore, place: Place, expected) => {
  const at = revisedAt(
    question({ by: 'year' }),
    { found: now, figureAt },
    { found: before, figureAt: figureBefore },
  );
  expect(at(place)).toEqual(expected);
});

test('calls nothing revised of years that the release before did not have', () => {
  const at = revisedAt(
    question({ by: 'year' }),
    { found: now, figureAt: always(7) },
    { found: shorter, figureAt: always(0) },
  );
  expect(at({ year: '2021' }).status).toEqual([]);
  expect(at({}).status).toEqual([]);
  expect(at({ year: '2020' }).status).toEqual(['r']);
});

test('looks at the years that a filter holds', () => {
  const at = (found: typeof before) =>
    revisedAt(
      question({ by: 'country', year: '2021' }),
      { found: now, figureAt: always(7) },
      { found, figureAt: always(0) },
    )({ country: 'ES' }).status;
  expect(at(before)).toEqual(['r']);
  expect(at(shorter)).toEqual([]);
});
