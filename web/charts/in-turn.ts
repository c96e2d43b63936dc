const waiting = new Set<() => void>();

/**
 * Draws what waits one by one, each in a task of its own, so that a page of many charts answers keys and clicks in between. Gives
 * back what takes a drawing out of the row.
 */
export function drawInTurn(draw: () => void): () => void {
  if (waiting.size === 0) setTimeout(drawNext);
  waiting.add(draw);
  return () => waiting.delete(draw);
}

function drawNext(): void {
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  if (waiting.size > 0) setTimeout(drawNext);
  next();
}
