/** What a shell says of a process that a signal ended: 128 and the number of the signal. */
const EXIT_CODE = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

const stop = new AbortController();
let received: keyof typeof EXIT_CODE | undefined;
let isListening = false;
let isWorkUnderWay = false;
let state = 'nothing was changed in the database';

/**
 * Listens for Ctrl-C and requests to end. Called first of all, while the rest of the program is still to be loaded: until some
 * work asks for the stop signal, the process ends at once and says so. A second Ctrl-C always ends it at once, as usual.
 */
export function listenForStop(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => onStop(signal));
}

/** Says in what state things are when the process ends at once, in the words that follow "Stopped: ". */
export function leaveWhenStopped(words: string): void {
  state = words;
}

/** Ctrl-C, or a request to end, as something to wait for: from here on the work stops cleanly by itself. */
export function stopSignal(): AbortSignal {
  listenForStop();
  isWorkUnderWay = true;
  return stop.signal;
}

/** The exit code of a command that did not come to its end because of a signal; undefined without one. */
export function stoppedExitCode(): number | undefined {
  return received && EXIT_CODE[received];
}

/** Resolves when the signal is given, at once if it was given already. */
export function given(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function onStop(signal: keyof typeof EXIT_CODE): void {
  received ??= signal;
  if (isWorkUnderWay) {
    if (!stop.signal.aborted) process.stderr.write('\nStopping …\n');
    stop.abort();
    return;
  }
  process.stderr.write(`\nliaison: Stopped: ${state}.\n`);
  process.exit(EXIT_CODE[received]);
}
