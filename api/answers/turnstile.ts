import { ProblemError, problem } from '../problem.ts';

/**
 * Lets at most `running` pieces of work run at once, in the order in which they came, and at most `waiting` wait. Who comes
 * then gets the problem `too-busy`: a quick refusal is kinder to everyone than a queue that only grows.
 */
export class Turnstile {
  private readonly limits: { readonly running: number; readonly waiting: number };
  private readonly queue: (() => void)[] = [];
  private inside = 0;

  constructor(limits: { readonly running: number; readonly waiting: number }) {
    this.limits = limits;
  }

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.inside < this.limits.running) {
      this.inside += 1;
      return;
    }
    if (this.queue.length >= this.limits.waiting) throw new ProblemError(tooBusy());
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  /** Hands the place to who waits longest. */
  private leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.inside -= 1;
  }
}

function tooBusy() {
  return problem('too-busy', (say) => say.problems.tooBusy());
}
