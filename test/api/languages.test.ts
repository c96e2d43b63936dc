import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SEVEN_CASES } from './seven-cases.ts';
import { serve } from './test-server.ts';

let api: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  api = await serve([{ ...SEVEN_CASES, number: 1 }]);
});

afterAll(() => api?.close());

test.each([
  ['codes/instrument?lang=fr', { code: 'EAW', label: 'Mandat d’arrêt européen' }],
  ['codes/instrument?lang=es', { code: 'EAW', label: 'Orden de detención europea' }],
  ['codes/instrument?lang=en', { code: 'EAW', label: 'European arrest warrant' }],
  ['codes/instrument', { code: 'EAW', label: 'European arrest warrant' }],
  ['codes/crime?lang=es', { code: '0701', label: 'Fraude', parent: '07' }],
  ['codes/urgency?lang=fr', { code: 'NORMAL', label: 'Non urgent (7 jours)' }],
  ['codes/duration?lang=es', { code: 'D_GE366', label: 'Más de 365 días' }],
  [
    'codes/agency?lang=fr',
    { code: 'EPPO', label: 'Parquet européen', partyType: 'BODY', agencyType: 'EU_BODY' },
  ],
  [
    'codes/agency?lang=fr&release=1',
    { code: 'ES-GC', label: 'Guardia Civil', partyType: 'STATE', agencyType: 'POLICE_NAT' },
  ],
])('answers %s in the language asked for', async (path, entry) => {
  expect((await api.json(`/api/v1/${path}`)).codes).toContainEqual(entry);
});

test('gives metrics and one of them in the language asked for', async () => {
  const spanish = { id: 'arrests', label: 'Detenciones', unit: 'personas', clock: 'OUTCOME' };
  const { metrics } = await api.json('/api/v1/metrics?lang=es');
  expect(metrics).toContainEqual(expect.objectContaining(spanish));
  expect(await api.json('/api/v1/metrics/arrests?lang=es')).toMatchObject(spanish);
});

test('names its languages, and its axes and disclosure methods in the one asked for', async () => {
  const config = await api.json('/api/v1/config?lang=fr');
  expect(config.languages).toEqual(['en', 'fr', 'es']);
  expect(config.dimensions).toContainEqual({ id: 'country', label: 'Pays' });
  expect(config.disclosureMethods).toContainEqual({
    id: 'none',
    label: 'Les chiffres sont exacts. Aucune méthode de protection n’a été appliquée à cette publication.',
  });
});

test('looks at the address alone, not at the languages of the browser', async () => {
  const response = await api.get('/api/v1/metrics/arrests', { 'accept-language': 'fr' });
  expect((await response.json()).label).toBe('Arrests');
});

test('gives each language an entity tag of its own', async () => {
  const tags = await Promise.all(
    ['codes/crime', 'codes/crime?lang=fr', 'codes/crime?lang=es'].map(async (path) =>
      (await api.get(`/api/v1/${path}`)).headers.get('etag'),
    ),
  );
  expect(new Set(tags).size).toBe(3);
});

test.each(['codes/crime', 'codes/agency', 'metrics', 'metrics/arrests', 'config'])(
  'refuses a language that is not offered on %s and names those that are',
  async (path) => {
    const response = await api.get(`/api/v1/${path}?lang=de`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      type: '/problems/wrong-parameter',
      errors: [
        {
          parameter: 'lang',
          value: 'de',
          text: 'is not a language of the labels; ask for one of: en, fr, es',
        },
      ],
    });
  },
);

test.each([
  ['codes/crime?lang=fr&lang=es', 'lang', 'is given more than once; give it once'],
  ['codes/crime?lang=FR', 'lang', 'is not a language of the labels; ask for one of: en, fr, es'],
  ['metrics?sort=label', 'sort', 'is not a parameter; known are: lang'],
  ['codes/crime?sort=label', 'sort', 'is not a parameter; known are: lang, release'],
])('refuses %s by name', async (path, parameter, text) => {
  expect(await api.json(`/api/v1/${path}`)).toMatchObject({ errors: [{ parameter, text }] });
});
