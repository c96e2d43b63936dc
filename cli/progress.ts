/** A step that takes longer says so; a shorter one is not worth a line. */
const WORTH_A_LINE_MS = 1_000;

/** What a step may call to say how far it is: shown in place on a terminal, left out elsewhere. */
export type Advance = (how: string) => void;

/**
 * Does one step of a command and tells it on standard error: a line when it has run for a second, its time at its end.
 * On a terminal the line changes in place while the step advances.
 */
export async function step<Result>(
  name: string,
  work: (advance: Advance) => Promise<Result>,
): Promise<Result> {
  const line = new ProgressLine(name);
  try {
    return await work((how) => line.advance(how));
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
  private how = '';

  constructor(name: string) {
    this.name = name;
    this.timer = setTimeout(() => this.show(), WORTH_A_LINE_MS);
  }

  advance(how: string): void {
    this.how = how;
    if (this.isShown && this.isTerminal) this.draw();
  }

  end(): void {
    clearTimeout(this.timer);
    if (!this.isShown) return;
    const seconds = ((performance.now() - this.startedAt) / 1000).toFixed(1);
    if (this.isTerminal) process.stderr.write('\r\x1b[2K');
    process.stderr.write(`${this.name}: ${seconds} s\n`);
  }

  private show(): void {
    this.isShown = true;
    if (this.isTerminal) this.draw();
    else process.stderr.write(`${this.name} …\n`);
  }

  private draw(): void {
    process.stderr.write(`\r\x1b[2K${this.name} … ${this.how}`);
  }
}
