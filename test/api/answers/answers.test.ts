import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { Answers, writeJson } from '../../../api/answers/answers.ts';
import { createApp } from '../../../api/server.ts';
import { createMigratedDatabase } from '../../migrated-database.ts';

const ASKED_AT_ONCE = 4;

let database: Awaited<ReturnType<typeof createMigratedDatabase>>;
let app: NestExpressApplication;
let asked = 0;
let written = 0;

/** Is written when as many questions came as are asked at once. */
let allCame: () => void;
const waiting = new Promise<void>((resolve) => {
  allCame = resolve;
});

beforeAll(async () => {
  database = await createMigratedDatabase();
  app = await createApp({ databaseUrl: database.url, webRoot: '/nowhere' });
  const answers = app.get(Answers);
  app.use('/test/slow', async (request: Request, response: Response) => {
    const sent = answers.send(request, response, {
      identity: ['test'],
      caching: 'no-store',
      write: writeSlowly,
    });
    asked += 1;
    if (asked === ASKED_AT_ONCE) allCame();
    await sent;
  });
  await app.listen(0, '127.0.0.1');
});

afterAll(async () => {
  await app?.close();
  await database?.drop();
});

async function writeSlowly() {
  written += 1;
  await waiting;
  return writeJson({ answer: 'x'.repeat(2_000) });
}

test('writes the answer to equal questions at once one time, however they want it encoded', async () => {
  const url = `${await app.getUrl()}/test/slow`;
  const answers = await Promise.all(
    ['br', 'gzip', 'br', 'identity'].map(async (encoding) => {
      const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
      return [response.headers.get('content-encoding'), (await response.json()).answer.length];
    }),
  );
  expect(answers).toEqual([
    ['br', 2_000],
    ['gzip', 2_000],
    ['br', 2_000],
    [null, 2_000],
  ]);
  expect(written).toBe(1);
});
