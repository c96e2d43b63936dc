import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { periodCode } from '#domain/period';
import { WITH_REQUESTS } from '../../api/seven-cases.ts';
import { serve } from '../../api/test-server.ts';
import { ENGLISH } from './golden/english.ts';
import { FRENCH } from './golden/french.ts';
import { SPANISH } from './golden/spanish.ts';
import { FACTS } from './vocabulary-in.ts';

const YEARS = Array.from({ length: FACTS.lastYear - FACTS.firstYear + 1 }, (_, offset) =>
  String(FACTS.firstYear + offset),
);

/** The seven cases as a release of the years that the golden questions were asked of. */
const TWELVE_YEARS = {
  ...WITH_REQUESTS,
  categories: {
    ...WITH_REQUESTS.categories,
    year: { OPENED: YEARS, OUTCOME: YEARS, CLOSED: YEARS, OPEN_AT_END: YEARS },
    partner: ['AU', 'ES', 'FR'],
    agency_partner: ['AU', 'ES', 'FR'],
    panel: FACTS.periods.map(periodCode),
  },
};

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve([TWELVE_YEARS]);
});

afterAll(() => server.close());

const sound = [...ENGLISH, ...FRENCH, ...SPANISH].filter(({ query, problem }) => query !== null && !problem);
const unsound = ENGLISH.filter(({ problem }) => problem === 'not-answerable');

test.each(sound)('has the API answer what “$asked” was read as', async ({ query }) => {
  const response = await server.get(`/api/v1/figures?${query}`);
  expect([response.status, response.status === 200 ? '' : await response.text()]).toEqual([200, '']);
});

test.each(unsound)('says of “$asked” what the API would refuse', async ({ query }) => {
  const response = await server.get(`/api/v1/figures?${query}`);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ type: expect.stringContaining('not-answerable') });
});
