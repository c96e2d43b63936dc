/** The fields of answers that hold words for people. */
const FIELDS = ['title', 'label', 'unit', 'definition', 'whyNot', 'why', 'text', 'citation', 'detail'];
const OF_PROBLEMS = ['meaning', 'mend'];

/** All words for people in an answer, in its order; those of the source of a metric are a title and stay. */
export function wordsOf(answer: unknown): readonly string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([field, value]) => {
    if (field === 'additivity') return Object.values(value).filter((why) => typeof why === 'string');
    if (typeof value !== 'string') return wordsOf(value);
    return [...FIELDS, ...OF_PROBLEMS].includes(field) ? [value] : [];
  });
}
