/** What was asked of a release cannot be done as things stand. The message is a sentence for the person who asked. */
export class ReleaseRefused extends Error {
  override readonly name = 'ReleaseRefused';
}
