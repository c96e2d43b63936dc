import type { HeldRequests } from '#domain/mirror';

/** `source year sender>receiver requests`, as a source holds them. */
export function held(...lines: readonly string[]): readonly HeldRequests[] {
  return lines.map((line) => {
    const [source = '', year = '', pair = '', requests = ''] = line.split(' ');
    const [sender = '', receiver = ''] = pair.split('>');
    return { source, year, sender, receiver, requests: Number(requests), keys: 1 };
  });
}
