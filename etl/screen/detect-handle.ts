const HANDLE = /(?<![\p{L}\p{N}@._%+-])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,29}/u;

/** Whether a plain text holds the name of an account, `@` and at least two characters; `CERT@VDE` holds none. */
export function holdsHandle(plain: string): boolean {
  return HANDLE.test(plain);
}
