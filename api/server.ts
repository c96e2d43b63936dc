import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { addressLength } from './address-length.ts';
import { appModule } from './app.module.ts';
import { limitConnections } from './broken-requests.ts';
import { serveDashboard } from './dashboard.ts';
import type { EmbedRenderer } from './embed/embed-renderer.ts';
import { readOnly } from './read-only.ts';
import { requestId } from './request-id.ts';
import { securityHeaders } from './security-headers.ts';

const LAST_ANSWERS_MS = 10_000;

export type ServerOptions = {
  readonly databaseUrl: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  /** Folder of the built dashboard; without an index.html in it there is only the API. */
  readonly webRoot: string;
  /** Draws figures for frames of other pages; without it there are none. */
  readonly renderEmbed?: EmbedRenderer | undefined;
};

export type RunningServer = { readonly url: string; close(): Promise<void> };

/**
 * Starts the API and the dashboard on one port. `close` stops accepting, lets running answers end (ten seconds), and closes
 * the connections to the database. Errors: the database cannot be reached, or the port is taken. Signals are the caller's.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = await createApp(options);
  try {
    await app.listen(options.port, options.host);
  } catch (error) {
    await app.close();
    throw error;
  }
  return { url: (await app.getUrl()).replace(/\/$/, ''), close: () => closeSoon(app) };
}

/** The application without a port: what the server runs and tests may look into. */
export async function createApp(options: Omit<ServerOptions, 'port' | 'host'>) {
  const { databaseUrl, webRoot, renderEmbed } = options;
  const app = await NestFactory.create<NestExpressApplication>(appModule(databaseUrl, renderEmbed), {
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
    bodyParser: false,
  });
  app.disable('x-powered-by');
  app.set('etag', 'strong');
  app.set('query parser', 'simple');
  app.use(requestId);
  app.use(securityHeaders);
  app.use(addressLength);
  app.use(readOnly);
  if (existsSync(join(webRoot, 'index.html'))) serveDashboard(app, webRoot);
  limitConnections(app.getHttpServer());
  return app;
}

async function closeSoon(app: NestExpressApplication): Promise<void> {
  const impatient = setTimeout(() => app.getHttpServer().closeAllConnections(), LAST_ANSWERS_MS);
  await app.close();
  clearTimeout(impatient);
}
