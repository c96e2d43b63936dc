/** A number with its noun: `1 case`, `1,200 cases`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A number with a comma between thousands. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}
