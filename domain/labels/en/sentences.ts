import type { Sentences } from '../sentence.ts';
import { ADDITIVITY } from './additivity.ts';
import { MIRROR, NOTES } from './notes.ts';
import { PAGES } from './pages.ts';
import { PARAMETERS } from './parameters.ts';
import { PROBLEM_KINDS } from './problem-kinds.ts';
import { PROBLEMS } from './problems.ts';
import { REFUSALS } from './refusals.ts';
import { TITLES } from './titles.ts';

/** All sentences in English. */
export const SENTENCES: Sentences = {
  notes: NOTES,
  mirror: MIRROR,
  titles: TITLES,
  additivity: ADDITIVITY,
  refusals: REFUSALS,
  parameters: PARAMETERS,
  pages: PAGES,
  problems: PROBLEMS,
  problemKinds: PROBLEM_KINDS,
};
