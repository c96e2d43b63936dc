const GROUP = /\B(?=(?:\d{3})+$)/g;

/** A whole number as it is written in a sentence of any language, and in every figure: 12 345, with a narrow no-break space (ISO 80000-1). */
export function grouped(count: number): string {
  return String(count).replace(GROUP, '\u202F');
}
