import type { Language } from '#domain/labels/language';
import type { Sentences } from '#domain/labels/sentence';
import { SENTENCES } from '#domain/labels/sentences';
import { PROBLEM_IDS, PROBLEM_STATUS, type ProblemId, problemType } from '../problem-kinds.ts';

/** A kind of problem as its page shows it. */
export type ProblemPage = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly meaning: string;
  readonly mend: string;
};

/** What stands behind the type of a problem, in a language. */
export function problemPage(id: ProblemId, language: Language): ProblemPage {
  const { title, meaning, mend } = SENTENCES[language].problemKinds[id];
  return { type: problemType(id), status: PROBLEM_STATUS[id], title, meaning, mend };
}

/** Every kind of problem, by status. */
export function problemPages(language: Language): readonly ProblemPage[] {
  return PROBLEM_IDS.map((id) => problemPage(id, language));
}

/** Pages as HTML for people: no script, no style, only our own words, which hold no character that HTML reserves. */
export function writePages(pages: readonly ProblemPage[], title: string, language: Language): string {
  const { pages: words } = SENTENCES[language];
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Liaison</title></head>`,
    '<body><main>',
    ...pages.map((page) => writePage(page, words)),
    `<p><a href="/problems?lang=${language}">${words.everyKind()}</a> · <a href="/api/v1/openapi.json">${words.whatCanBeAsked()}</a></p>`,
    '</main></body></html>',
  ].join('\n');
}

function writePage({ type, title, status, meaning, mend }: ProblemPage, words: Sentences['pages']): string {
  return [
    `<h1>${title}</h1>`,
    `<p><code>${type}</code> · ${words.httpStatus(status)}</p>`,
    `<p>${meaning}</p>`,
    `<p><strong>${words.whatToDo()}</strong> ${mend}</p>`,
  ].join('\n');
}
