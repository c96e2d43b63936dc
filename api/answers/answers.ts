import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Language } from '#domain/labels/language';
import { MAX_CACHE_BYTES } from '../limits.ts';
import { type Answer, AnswerCache } from './answer-cache.ts';
import { acceptedEncoding, type Encoding, encode } from './content-encoding.ts';
import { entityTag } from './entity-tag.ts';
import { SharedWork } from './shared-work.ts';

/** An answer as text, with the headers that describe it. */
export type Written = { readonly headers: Readonly<Record<string, string>>; readonly text: string };

/** A question as the cache sees it. */
export type Asked = {
  /** All that decides the text: equal identities have equal texts. */
  readonly identity: readonly string[];
  /** The release whose figures are answered, if any: with its withdrawal the answer is forgotten. */
  readonly release?: number;
  /** The language of its words, where it has any that depend on it. */
  readonly language?: Language;
  readonly caching: string;
  readonly write: () => Promise<Written> | Written;
};

const VARY = 'Accept, Accept-Encoding, Origin';

/**
 * Sends every answer of the API. Who has it already gets 304 before anything is computed; who asks what was asked before gets
 * the kept body, compressed as it travels; equal questions at once, in whatever encoding, are written once.
 */
@Injectable()
export class Answers {
  private readonly cache = new AnswerCache(MAX_CACHE_BYTES);
  private readonly writing = new SharedWork<Written>();

  async send(request: Request, response: Response, asked: Asked): Promise<void> {
    const encoding = acceptedEncoding(request);
    const tag = entityTag(asked.identity, encoding);
    response.setHeader('Vary', VARY).setHeader('ETag', tag).setHeader('Cache-Control', asked.caching);
    if (asked.language) response.setHeader('Content-Language', asked.language);
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const answer = await this.cache.get(tag, () => this.make(asked, encoding));
    if (answer.encoding !== 'identity') response.setHeader('Content-Encoding', answer.encoding);
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    response.setHeader('Content-Length', answer.body.length).end(answer.body);
  }

  /** Drops what is kept of a release. */
  forget(release: number): void {
    this.cache.forget(release);
  }

  private async make({ identity, release, write }: Asked, wanted: Encoding): Promise<Answer> {
    const { headers, text } = await this.writing.run(JSON.stringify(identity), async () => write());
    return { ...(await encode(Buffer.from(text), wanted)), headers, release: release ?? null };
  }
}

/** A value as a JSON answer. */
export function writeJson(value: object): Written {
  return { headers: { 'Content-Type': 'application/json; charset=utf-8' }, text: JSON.stringify(value) };
}
