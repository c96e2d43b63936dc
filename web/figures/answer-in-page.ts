/** An answer of the API that came with the page, and the path below its root at which it was asked for. */
export type AnswerInPage = { readonly path: string; readonly answer: unknown };

/** The release that the server wrote into the page (`api/page-with-release.ts`), so that nothing waits for it; if it did. */
export function answerInPage(): AnswerInPage | undefined {
  const block = document.getElementById('release');
  const path = block?.dataset.path;
  return block?.textContent && path ? { path, answer: JSON.parse(block.textContent) } : undefined;
}
