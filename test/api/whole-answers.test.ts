import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SEVEN_CASES, WITH_REQUESTS } from './seven-cases.ts';
import { serve } from './test-server.ts';
import { wordsOf } from './words-of.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([
    { ...SEVEN_CASES, number: 1, state: 'withdrawn' },
    SEVEN_CASES_BEFORE,
    { ...WITH_REQUESTS, number: 3, synthetic: true },
  ]);
});

afterAll(() => api?.close());

const SEVEN_CASES_BEFORE = { ...SEVEN_CASES, number: 2, cases: SEVEN_CASES.cases.slice(1) };

/** Names that are the same in a language and in English; agencies are named by those who deliver them. */
const SAME: readonly string[] = [
  ...['Guardia Civil', 'Police nationale', 'Australian Federal Police', 'Europol'],
  ...['Australia', 'France', 'Instrument', '%', 'EUR'],
];

const TABLE = 'api/v1/figures?metric=arrests&by=agency,year&year=2020..2021';

const ANSWERS = [
  'api/v1/figures?metric=cases&by=year,country',
  'api/v1/figures?metric=cases&by=country_group&year=2019..2021',
  TABLE,
  'api/v1/figures?metric=cases&by=agency,year',
  'api/v1/figures?metric=multilateral-share&by=crime',
  'api/v1/figures?metric=cases&by=crime&crime=03,0302&part=initiated',
  'api/v1/figures?metric=cases-change&by=year',
  'api/v1/figures?metric=ongoing-cases&by=year',
  'api/v1/figures?metric=partner-reach&by=country',
  'api/v1/figures?metric=requests-received&by=year,country',
  'api/v1/metrics',
  'api/v1/config',
  'api/v1/releases',
  'api/v1/releases/latest',
  'api/v1/releases/latest/changes',
  'api/v1/coverage?by=country',
  'api/v1/mirror',
  'api/v1/codes/outcome',
  'problems',
];

const PROBLEMS = [
  'api/v1/figures?metric=cases&country=Spain',
  'api/v1/figures?metric=cases&by=country,agency',
  'api/v1/figures?metric=cases&by=year&year=1990',
  'api/v1/figures?metric=cases&year=2019..2020',
  'api/v1/figures?metric=cases&release=1',
  'api/v1/figures?metric=cases&release=9',
  'api/v1/figures?metric=cases&sort=x',
  'api/v1/figures?metric=cases&format=xls',
  'api/v1/figures?metric=cases&by=years',
  'api/v1/figures?metric=pair-cases&by=country',
  'api/v1/figures?by=year',
  'api/v1/releases/first?',
  'api/v1/releases/3/changes?limit=0',
  'api/v1/releases/3/changes?metric=multilateral-share',
  'api/v1/codes/scope?release=1',
  'api/v1/codes/scopes?',
  'api/v1/mirror?country=Spain',
  'api/v1/coverage?by=crime',
  'api/v1/nothing?',
];

const inLanguage = (path: string, lang: string) =>
  api.json(`/${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);

for (const lang of ['fr', 'es']) {
  test.each(ANSWERS)(`says nothing in English of /%s in ${lang}`, async (path) => {
    const [english, other] = [await inLanguage(path, 'en'), await inLanguage(path, lang)];
    expect(other).not.toHaveProperty('status');
    expect(leftOf(other, english).filter((words) => !SAME.includes(words))).toEqual([]);
  });

  test.each(PROBLEMS)(`says in ${lang} what is wrong with /%s`, async (path) => {
    const [english, other] = [await inLanguage(path, 'en'), await inLanguage(path, lang)];
    expect([other.type, other.status]).toEqual([english.type, english.status]);
    expect(wordsOf(other).length).toBeGreaterThanOrEqual(2);
    expect(leftOf(other, english)).toEqual([]);
  });
}

test('gives a table as CSV in the language asked for, under the same names of columns', async () => {
  const [english, french] = await Promise.all(
    ['en', 'fr'].map(async (lang) => (await api.get(`/${TABLE}&format=csv&lang=${lang}`)).text()),
  );
  const lines = french?.split('\r\n') ?? [];
  expect(lines[0]).toBe(english?.split('\r\n')[0]);
  expect(lines[1]).toContain(',personnes,');
  expect(lines[1]).toContain('Données synthétiques, inventées à des fins de démonstration.');
});

/** The words that an answer in another language shares with the English one; numbers have none. */
function leftOf(other: unknown, english: unknown): readonly string[] {
  const said = new Set(wordsOf(english));
  return wordsOf(other).filter((words) => /\p{L}/u.test(words) && said.has(words));
}
