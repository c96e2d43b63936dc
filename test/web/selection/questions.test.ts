import { expect, test } from '@jest/globals';
import { parseSearch } from '../../../web/address/search.ts';
import { readPage } from '../../../web/selection/page-selection.ts';
import {
  agenciesQuery,
  countriesQuery,
  outcomesQuery,
  panelQuery,
  trendQuery,
} from '../../../web/selection/questions.ts';

const years = { first: 2019, last: 2021 };
const chosen = readPage(parseSearch('country=ES,FR&part=lead&release=2')).page;

test('asks for the trend of all cases without a part', () => {
  expect(trendQuery(readPage(parseSearch('part=lead')).page, years)).toBe(
    'metric=cases&by=year&year=2019..2021',
  );
});

test('asks for the trend of the chosen countries in the chosen part', () => {
  expect(trendQuery(chosen, years)).toBe(
    'metric=cases&by=year,country&year=2019..2021&country=ES,FR&part=lead&release=2',
  );
});

test('ranks all countries and all agencies, whichever are chosen', () => {
  expect(countriesQuery(chosen, years)).toBe('metric=cases&by=country&year=2019..2021&part=lead&release=2');
  expect(agenciesQuery(chosen, years)).toBe('metric=cases&by=agency&year=2019..2021&part=lead&release=2');
});

test('splits outcomes by the chosen countries', () => {
  expect(outcomesQuery(chosen, { first: 2021, last: 2021 })).toBe(
    'metric=cases&by=outcome_group,country&year=2021&country=ES,FR&part=lead&release=2',
  );
});

test('asks for the trend of a panel for all countries and declared periods only', () => {
  const page = readPage(parseSearch('like-for-like=true')).page;
  const query = 'metric=cases&by=year&year=2019..2021&like-for-like=true';
  expect(panelQuery(page, years, years)).toBe(query);
  expect(panelQuery(page, years, { first: 2021, last: 2021 })).toBeUndefined();
  expect(panelQuery({ ...page, countries: ['ES'] }, years, years)).toBeUndefined();
  expect(panelQuery({ ...page, isLikeForLike: false }, years, years)).toBeUndefined();
});
