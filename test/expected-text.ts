import { readFileSync, writeFileSync } from 'node:fs';

/**
 * A text that is checked in under test/expected/ and reviewed like code. With LIAISON_TEST_WRITE_EXPECTED=1 the file is
 * written anew from what the program made, to be read in the diff.
 */
export function expectedText(path: string, made: string): string {
  const file = new URL(`expected/${path}`, import.meta.url);
  if (process.env.LIAISON_TEST_WRITE_EXPECTED) writeFileSync(file, made);
  return readFileSync(file, 'utf8');
}
