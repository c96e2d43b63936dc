/** Whether an error is the system's answer about a file: its `code` (`ENOENT`, `EACCES`, …) says which. */
export function isFileError(error: unknown): error is Error & { readonly code: string } {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
}
