import { sayIn } from '../words/say.ts';
import type { Voice } from '../words/voice.ts';
import { BOX_WORDS } from './box-words.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Chip, Problem, Reading, Remark } from './reading.ts';
import { REMARK_WORDS } from './remark-words.ts';

/** Everything that is said of the chips and of what was taken for granted, a sentence each. */
export function remarksOn(text: string, { chips, remarks }: Reading, voice: Voice): readonly string[] {
  return [
    ...chips.flatMap((chip) => notesOn(text, chip, voice)),
    ...remarks.map((remark) => remarkText(remark, voice)),
  ];
}

function notesOn(text: string, chip: Chip, voice: Voice): readonly string[] {
  const [say, kindOf] = [sayIn(REMARK_WORDS, voice), sayIn(KIND_WORDS, voice)];
  const words = text.slice(chip.start, chip.end);
  const others = chip.alternatives.map((other) => `${kindOf(other.kind)}: ${other.label}`).join('; ');
  return [
    ...(chip.note ? [say(`note-${chip.note}`, { text: words, label: chip.label })] : []),
    ...(others === '' ? [] : [sayIn(BOX_WORDS, voice)('also', { text: words, others })]),
  ];
}

function remarkText(remark: Remark, voice: Voice): string {
  const say = sayIn(REMARK_WORDS, voice);
  if (remark.kind === 'no-codes') return say('remark-no-codes', { words: remark.words.join(', ') });
  const { kind, ...values } = remark;
  return say(`remark-${kind}`, inPlainDigits(values));
}

/** Why a question cannot be drawn, in a sentence. */
export function problemText(problem: Problem, voice: Voice): string {
  const say = sayIn(REMARK_WORDS, voice);
  switch (problem.kind) {
    case 'two-of':
      return say('problem-two-of', { labels: problem.labels.join('; ') });
    case 'not-made':
      return say(`problem-not-made-${problem.made}`, { metric: problem.metric });
    case 'fixed':
      return say(`problem-fixed-${problem.what}`, { metric: problem.metric });
    case 'years-outside':
      return say('problem-years-outside', inPlainDigits({ first: problem.first, last: problem.last }));
    case 'left-out':
      return say('problem-left-out', { text: problem.text });
    case 'no-pair':
    case 'not-answerable':
      return say(`problem-${problem.kind}`);
    default:
      throw new Error(`unknown problem: ${problem satisfies never}`);
  }
}

/** How a question was read, for speech: what was understood, then what was not and what is wrong, or how to draw it. */
export function spokenReading(reading: Reading, voice: Voice): string {
  const [say, kindOf] = [sayIn(BOX_WORDS, voice), sayIn(KIND_WORDS, voice)];
  const names = reading.chips.map(({ kind, label }) => `${kindOf(kind)}: ${label}`).join('; ');
  const obstacles = obstaclesOf(reading, voice);
  const isReady = reading.selection !== null && obstacles.length === 0;
  return [
    ...(names === '' ? [] : [say('spoken', { chips: names })]),
    ...obstacles,
    ...(isReady ? [say('draws')] : []),
  ].join(' ');
}

/** Why Enter did not draw a question, for speech, and what would. */
export function spokenObstacle(reading: Reading, voice: Voice): string {
  const obstacles = obstaclesOf(reading, voice);
  const again = againText(reading, voice);
  const isNothing = reading.selection === null && obstacles.length === 0;
  return [
    ...obstacles,
    ...(again ? [again] : []),
    ...(isNothing ? [sayIn(BOX_WORDS, voice)('nothing')] : []),
  ].join(' ');
}

/** That a second Enter draws a question without the words that were not understood; nothing where it would not. */
export function againText({ selection, problems, notUnderstood }: Reading, voice: Voice): string | undefined {
  if (selection === null || problems.length > 0 || notUnderstood.length === 0) return undefined;
  const words = notUnderstood.map(({ text }) => text).join(', ');
  return sayIn(BOX_WORDS, voice)('again', { words });
}

function obstaclesOf({ notUnderstood, problems }: Reading, voice: Voice): readonly string[] {
  const say = sayIn(BOX_WORDS, voice);
  return [
    ...notUnderstood.map(({ text }) => say('notUnderstood', { text })),
    ...problems.map((problem) => problemText(problem, voice)),
  ];
}

/** Years are no quantities: they have no separator of thousands. */
function inPlainDigits(values: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
