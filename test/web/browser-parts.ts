import './lazy-parts.ts';
import { configure } from '@testing-library/react';

/** A page may take its time on a busy machine; what never comes fails all the same. */
const PATIENCE_MS = 15_000;
const PIXELS = 400;

/** Parts of a browser that jsdom does not have: media queries (none holds), sizes that change (none does), scrolling, escapes. */
export function addBrowserParts(): void {
  configure({ asyncUtilTimeout: PATIENCE_MS });
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  for (const size of ['clientWidth', 'clientHeight'])
    Object.defineProperty(HTMLElement.prototype, size, { configurable: true, value: PIXELS });
  // Without a canvas ECharts estimates how wide texts are.
  HTMLCanvasElement.prototype.getContext = () => null;
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.scrollTo = () => undefined;
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&') } });
}

/**
 * Answers every request from a list of path beginnings, those of `problems` with a problem; what is in neither list is a 404 with
 * a sentence.
 */
export function answerWith(
  answers: Readonly<Record<string, unknown>>,
  problems: Readonly<Record<string, { readonly status: number; readonly [member: string]: unknown }>> = {},
): string[] {
  const asked: string[] = [];
  globalThis.fetch = async (input) => {
    const path = String(input);
    asked.push(path);
    const known = Object.keys(answers).find((beginning) => path.startsWith(beginning));
    if (known !== undefined) return { ok: true, json: async () => answers[known] } as Response;
    const refused = Object.keys(problems).find((beginning) => path.startsWith(beginning));
    if (refused !== undefined)
      return {
        ok: false,
        status: problems[refused]?.status,
        json: async () => problems[refused],
      } as Response;
    const problem = { title: 'There is nothing at this address', detail: path };
    return { ok: false, status: 404, json: async () => problem } as Response;
  };
  return asked;
}
