/** Whether an error is the system's answer about a file: its `code` (`ENOENT`, `EACCES`, …) says which. */
export function isFileError(error: unknown): error is Error & { readonly code: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}

/** What the system says about a file, in words where it is one of the usual answers, and always with its code. */
export function fileErrorHint({ code }: { readonly code: string }): string {
  const words = WORDS[code];
  return words === undefined ? code : `${words} (${code})`;
}

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'this account may not read it',
  EPERM: 'this account may not read it',
  EISDIR: 'it is a folder',
  EMFILE: 'too many files are open',
};
