import type { Encoding } from './content-encoding.ts';
import { SharedWork } from './shared-work.ts';

/** What is sent: the body as it travels, and the headers that belong to it. */
export type Answer = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly encoding: Encoding;
  /** The release whose figures it holds; `null` when it holds none. */
  readonly release: number | null;
};

/** What an entry needs beside its body, about. */
const ENTRY_BYTES = 1_000;

/**
 * Answers by key, at most `maxBytes` of them: the one that was asked for longest ago leaves first. An answer that alone is
 * larger is not kept. Equal questions at once are answered by one computation; a failed one is not kept.
 */
export class AnswerCache {
  /** In the order in which they were last asked for: a `Map` keeps that of insertion. */
  private readonly kept = new Map<string, Answer>();
  private readonly making = new SharedWork<Answer>();
  private readonly maxBytes: number;
  private bytes = 0;

  constructor(maxBytes: number) {
    this.maxBytes = maxBytes;
  }

  /** The kept answer of a key, or the one that `make` makes. */
  async get(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const kept = this.kept.get(key);
    if (!kept) return this.making.run(key, async () => this.keep(key, await make()));
    this.kept.delete(key);
    this.kept.set(key, kept);
    return kept;
  }

  /** Drops every answer of a release. */
  forget(release: number): void {
    for (const [key, answer] of this.kept) if (answer.release === release) this.drop(key, answer);
  }

  private keep(key: string, answer: Answer): Answer {
    this.kept.set(key, answer);
    this.bytes += sizeOf(answer);
    for (const [oldest, old] of this.kept) {
      if (this.bytes <= this.maxBytes) break;
      this.drop(oldest, old);
    }
    return answer;
  }

  private drop(key: string, answer: Answer): void {
    this.kept.delete(key);
    this.bytes -= sizeOf(answer);
  }
}

function sizeOf({ body }: Answer): number {
  return body.length + ENTRY_BYTES;
}
