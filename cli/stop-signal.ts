/**
 * Ctrl-C, or a request to end, as something to wait for: the first lets the work stop cleanly, a second one ends the process
 * at once, as usual.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      if (!controller.signal.aborted) process.stderr.write('\nStopping …\n');
      controller.abort();
    });
  }
  return controller.signal;
}

/** Resolves when the signal is given, at once if it was given already. */
export function given(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
