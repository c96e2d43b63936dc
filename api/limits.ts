import { maxHeaderSize } from 'node:http';

/** The most cells of one answer. */
export const MAX_CELLS = 100_000;

/** The longest address, path and query together, in characters. */
export const MAX_ADDRESS = 8_192;

/** The most bytes of the head of a request, address and fields together. Node refuses what is longer. */
export const MAX_HEAD_BYTES = maxHeaderSize;

/** How many figure statements run at once; the rest of the pool answers for releases and readiness. */
export const MAX_RUNNING = 8;

/** How many questions may wait for their statement to run. */
export const MAX_WAITING = 200;

/** How much memory the kept answers may take. */
export const MAX_CACHE_BYTES = 64 * 1024 * 1024;

/** How long a request may take to arrive, and its head, in milliseconds. */
export const REQUEST_TIMEOUT_MS = 30_000;
export const HEAD_TIMEOUT_MS = 15_000;

/** How long a connection stays open between requests: longer than proxies keep theirs, so that they are the ones to close it. */
export const KEEP_ALIVE_MS = 65_000;
