import { expect, test } from '@jest/globals';
import { readTimeliness, timelinessQuery } from '../../../../web/pages/timeliness/timeliness-choice.ts';

const years = { first: 2021, last: 2023 };

test('reads State, class and years, and names the States beyond the first', () => {
  const { choice, unused } = readTimeliness({ country: 'ES,FR', urgency: 'NORMAL', year: '2021..2023' });
  expect(choice).toMatchObject({ country: 'ES', urgency: 'NORMAL', years });
  expect(unused).toEqual([
    { parameter: 'country', value: 'FR', why: { words: 'tooMany', values: { most: 1 } } },
  ]);
});

test.each([
  [
    {},
    { metric: 'response-time-median', by: ['year'] },
    'metric=response-time-median&by=year&year=2021..2023&release=4',
  ],
  [
    { country: 'ES', urgency: 'NORMAL', lang: 'fr' },
    { metric: 'timed-responses', by: ['duration'] },
    'metric=timed-responses&by=duration&year=2021..2023&country=ES&urgency=NORMAL&release=4&lang=fr',
  ],
  [
    { country: 'ES' },
    { metric: 'in-time-rate', by: ['country'] },
    'metric=in-time-rate&by=country&year=2021..2023&release=4',
  ],
  [
    { urgency: 'NORMAL' },
    { metric: 'in-time-rate', by: ['year', 'urgency'], filters: { urgency: ['NORMAL', 'URGENT_DIRECT'] } },
    'metric=in-time-rate&by=year,urgency&year=2021..2023&urgency=NORMAL,URGENT_DIRECT&release=4',
  ],
] as const)('asks of %j for %j', (search, question, query) => {
  expect(timelinessQuery(readTimeliness(search).choice, { ...question, years }, 4)).toBe(query);
});
