import { expect, test } from '@jest/globals';
import { readSettings, SETTINGS } from '../../api/settings.ts';

test('has defaults for everything', () => {
  expect(readSettings({ PATH: '/bin', HOST: '' })).toEqual({ PORT: 3000, HOST: '127.0.0.1' });
});

test('reads what is set', () => {
  expect(
    readSettings({
      DATABASE_URL: 'postgres://test@localhost/test',
      PORT: '0',
      HOST: '0.0.0.0',
      LIAISON_DATA_DIR: 'test',
    }),
  ).toEqual({
    DATABASE_URL: 'postgres://test@localhost/test',
    PORT: 0,
    HOST: '0.0.0.0',
    LIAISON_DATA_DIR: 'test',
  });
});

test.each([
  [{ PORT: '70000' }, 'PORT is not a port'],
  [{ PORT: 'http' }, 'PORT is not a port'],
  [
    { DATABASE_URL: 'mysql://x' },
    'DATABASE_URL is not an address such as postgres://user:password@host:5432/database',
  ],
  [{ LIAISON_RECORD_KEY_SECRET: 'short' }, 'LIAISON_RECORD_KEY_SECRET is shorter than 24 characters'],
  [{ LIAISON_SECERT: 'x' }, 'LIAISON_SECERT is not a setting of Liaison; known are: DATABASE_URL'],
])('refuses %j in a sentence', (env, sentence) => {
  expect(() => readSettings(env)).toThrow(sentence);
});

test('does not repeat a secret', () => {
  expect(() => readSettings({ LIAISON_RECORD_KEY_SECRET: 'test-secret' })).not.toThrow('test-secret');
});

test('leaves the settings of tests alone', () => {
  expect(readSettings({ LIAISON_TEST_DATABASE_URL: 'x' })).toEqual({ PORT: 3000, HOST: '127.0.0.1' });
});

test('describes every setting, and its default as it is', () => {
  expect(SETTINGS.filter(({ sentence }) => !sentence.endsWith('.'))).toEqual([]);
  const defaults = SETTINGS.flatMap((setting) =>
    setting.default === undefined ? [] : [[setting.name, setting.default]],
  );
  expect(Object.fromEntries(defaults)).toEqual({ PORT: '3000', HOST: '127.0.0.1' });
  expect(SETTINGS.filter(({ isSecret }) => isSecret).map(({ name }) => name)).toEqual([
    'DATABASE_URL',
    'LIAISON_API_DATABASE_URL',
    'LIAISON_ETL_DATABASE_URL',
    'LIAISON_RECORD_KEY_SECRET',
  ]);
});

test('refuses an address that sets options, because Liaison sets the role there', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://a:b@c/d?options=-c%20x%3D1' })).toThrow(
    /^DATABASE_URL sets options/,
  );
});

test('refuses the address of a role without that of the owner', () => {
  expect(() => readSettings({ LIAISON_ETL_DATABASE_URL: 'postgres://a:b@c/d' })).toThrow(
    /^LIAISON_ETL_DATABASE_URL needs DATABASE_URL/,
  );
});
