const steps: (() => Promise<void>)[] = [];

/** Keeps what the global setup started for the global teardown, which Jest runs in the same process. */
export function keepForTeardown(step: () => Promise<void>): void {
  steps.unshift(step);
}

/** Ends it all, last started first. */
export async function tearDownAll(): Promise<void> {
  for (const step of steps.splice(0)) await step();
}
