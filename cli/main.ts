import { listenForStop } from './stop-signal.ts';

// First, because all the rest takes a second to load: Ctrl-C must be told apart from a failure from the beginning.
listenForStop();
const { runProgram } = await import('./program.ts');
await runProgram();
