/** Exit codes of every command. */
export const EXIT = { done: 0, refused: 1, wrongUse: 2 } as const;

/** A command that ends without having done what was asked: the sentence says why and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
