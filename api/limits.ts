/** The most cells of one answer. */
export const MAX_CELLS = 100_000;
