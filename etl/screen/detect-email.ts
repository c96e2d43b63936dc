const ADDRESS = /[\p{L}\p{N}._%+'-]@(?:[\p{L}\p{N}-]+\.)+\p{L}{2}/u;
const SPELT_OUT = /[\p{L}\p{N}]\s?[([{<]\s?(?:at|arroba|chez)\s?[)\]}>]\s?[\p{L}\p{N}]/iu;

/** Whether a plain text holds an e-mail address, also one whose `@` is spelt out in brackets. */
export function holdsEmail(plain: string): boolean {
  return ADDRESS.test(plain) || SPELT_OUT.test(plain);
}
