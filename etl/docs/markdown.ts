/** A table of Markdown. A bar in a cell is escaped; the rest of a cell is Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(tableRow).join('\n');
}

/** Plain words as Markdown: what would be taken for a tag or a link is shown as it stands. */
export function markdownText(text: string): string {
  return text.replaceAll(/[<>[\]*`|\\]/g, (mark) => `\\${mark}`);
}

function tableRow(cells: readonly string[]): string {
  const inner = cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|'));
  return `|${inner.map((cell) => (cell === '---' ? cell : ` ${cell} `)).join('|')}|`;
}
