import { isFileError } from '../read/file-error.ts';

/** A returned file cannot be written where it was asked for. The message is a sentence for the person who asked. */
export class ReturnedRefused extends Error {
  override readonly name = 'ReturnedRefused';
}

/** What is done with a file; what the system has against it is thrown as `ReturnedRefused`: the sentence, and its code. */
export async function orRefused<T>(doing: Promise<T>, sentence: string): Promise<T> {
  try {
    return await doing;
  } catch (error) {
    if (!isFileError(error)) throw error;
    throw new ReturnedRefused(`${sentence} (${error.code})`, { cause: error });
  }
}
