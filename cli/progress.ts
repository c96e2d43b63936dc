/** A step that takes longer says so; a shorter one is not worth a line. */
const WORTH_A_LINE_MS = 1_000;
/** How often a step says how far it is where its lines stay. */
const PLAIN_LINE_MS = 10_000;
/** How often the one line of a terminal changes at most. */
const REDRAW_MS = 100;
const ERASE_LINE = '\r\x1b[2K';

/** What a step may call to say how far it is: shown in place on a terminal, as a line every ten seconds elsewhere. */
export type Advance = (how: string) => void;

/** What a step may call to say something that stays. */
export type Say = (sentence: string) => void;

/**
 * Does one step of a command and tells it on standard error: a line when it has run for a second, its time at its end.
 * On a terminal the line changes in place while the step advances.
 */
export async function step<Result>(
  name: string,
  work: (advance: Advance, say: Say) => Promise<Result>,
): Promise<Result> {
  const line = new ProgressLine(name);
  try {
    return await work(
      (how) => line.advance(how),
      (sentence) => line.say(sentence),
    );
  } finally {
    line.end();
  }
}

class ProgressLine {
  private readonly name: string;
  private readonly isTerminal = process.stderr.isTTY === true;
  private readonly startedAt = performance.now();
  private readonly timer: NodeJS.Timeout;
  private isShown = false;
  private shownAt = 0;
  private how = '';

  constructor(name: string) {
    this.name = name;
    this.timer = setTimeout(() => this.show(), WORTH_A_LINE_MS);
  }

  advance(how: string): void {
    this.how = how;
    const now = performance.now();
    if (!this.isShown || now - this.shownAt < (this.isTerminal ? REDRAW_MS : PLAIN_LINE_MS)) return;
    this.shownAt = now;
    if (this.isTerminal) this.draw();
    else process.stderr.write(`${this.name} … ${how}\n`);
  }

  say(sentence: string): void {
    process.stderr.write(`${this.isTerminal ? ERASE_LINE : ''}${sentence}\n`);
    if (this.isTerminal && this.isShown) this.draw();
  }

  end(): void {
    clearTimeout(this.timer);
    if (!this.isShown) return;
    const seconds = ((performance.now() - this.startedAt) / 1000).toFixed(1);
    if (this.isTerminal) process.stderr.write(ERASE_LINE);
    process.stderr.write(`${this.name}: ${seconds} s\n`);
  }

  private show(): void {
    this.isShown = true;
    this.shownAt = performance.now();
    if (this.isTerminal) this.draw();
    else process.stderr.write(`${this.name} …\n`);
  }

  /** Cut at the width of the terminal: a line that goes over it could not be changed in place. */
  private draw(): void {
    const line = `${this.name} … ${this.how}`.slice(0, (process.stderr.columns ?? 80) - 1);
    process.stderr.write(`${ERASE_LINE}${line}`);
  }
}
