import { PROBLEM_IDS, PROBLEMS, type ProblemId, problemType } from '../problem-kinds.ts';

/** A kind of problem as its page shows it. */
export type ProblemPage = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly meaning: string;
  readonly mend: string;
};

/** What stands behind the type of a problem. */
export function problemPage(id: ProblemId): ProblemPage {
  return { type: problemType(id), ...PROBLEMS[id] };
}

/** Every kind of problem, by status. */
export function problemPages(): readonly ProblemPage[] {
  return PROBLEM_IDS.map(problemPage);
}

/** Pages as HTML for people: no script, no style, only our own words, which hold no character that HTML reserves. */
export function writePages(pages: readonly ProblemPage[], title: string): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Liaison</title></head>`,
    '<body><main>',
    ...pages.map(writePage),
    '<p><a href="/problems">Every kind of problem</a> · <a href="/api/v1/openapi.json">What can be asked</a></p>',
    '</main></body></html>',
  ].join('\n');
}

function writePage({ type, title, status, meaning, mend }: ProblemPage): string {
  return [
    `<h1>${title}</h1>`,
    `<p><code>${type}</code> · HTTP status ${status}</p>`,
    `<p>${meaning}</p>`,
    `<p><strong>What to do.</strong> ${mend}</p>`,
  ].join('\n');
}
