/** A place in a file that no reader may pass, and why. `offset` counts bytes from 0. */
export type RefusedByte = {
  readonly reason: 'not UTF-8' | 'refused character';
  readonly offset: number;
  readonly line: number;
  readonly hint: string;
};

/** Watches the bytes of one file go by. */
export type Utf8Guard = {
  check(chunk: Buffer): RefusedByte | undefined;
  end(): RefusedByte | undefined;
};

/**
 * What no cell may hold: control characters but tab and line ends, invisible and direction-changing characters, line and
 * paragraph separators, the byte order mark inside the file, private use, and U+FFFD, the trace of an earlier loss.
 */
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufff9-\uffff]/;

const BYTE_ORDER_MARK = '\ufeff';

/** A strict reader of UTF-8 that decodes nothing for others: it only says where a file stops being clean text. */
export function createUtf8Guard(): Utf8Guard {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let decodedBytes = 0;
  let lines = 1;
  let unfinished = Buffer.alloc(0);

  const findMalformed = (chunk: Buffer): RefusedByte => {
    const bytes = Buffer.concat([unfinished, chunk]);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const before = text.slice(0, text.indexOf('\ufffd'));
    const offset = decodedBytes + Buffer.byteLength(before);
    const at = bytes[Buffer.byteLength(before)] ?? 0;
    return { reason: 'not UTF-8', offset, line: lines + lineBreaks(before), hint: encodingGuess(offset, at) };
  };

  return {
    check: (chunk) => {
      const text = decodeOrUndefined(decoder, chunk);
      if (text === undefined) return findMalformed(chunk);
      const start = decodedBytes === 0 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
      const found = text.slice(start).search(REFUSED);
      if (found !== -1) return refusedCharacter(text, found + start, { decodedBytes, lines });
      const pending = unfinished.length + chunk.length - Buffer.byteLength(text);
      decodedBytes += Buffer.byteLength(text);
      unfinished = Buffer.from(chunk.subarray(chunk.length - pending));
      lines += lineBreaks(text);
      return undefined;
    },
    end: () => (unfinished.length === 0 ? undefined : findMalformed(Buffer.alloc(0))),
  };
}

function decodeOrUndefined(decoder: TextDecoder, chunk: Buffer): string | undefined {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    return undefined;
  }
}

function refusedCharacter(
  text: string,
  index: number,
  { decodedBytes, lines }: { readonly decodedBytes: number; readonly lines: number },
): RefusedByte {
  const before = text.slice(0, index);
  const code = text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0');
  const offset = decodedBytes + Buffer.byteLength(before);
  const hint = `U+${code} stands at byte ${offset}${code === '0000' ? ', this looks like UTF-16' : ''}`;
  return { reason: 'refused character', offset, line: lines + lineBreaks(before), hint };
}

function encodingGuess(offset: number, byte: number): string {
  const place = `byte ${offset} is 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  if (offset === 0 && byte >= 0xfe) return `${place}, this looks like UTF-16`;
  return `${place}, this looks like Windows-1252`;
}

/** Line ends of any kind; a file that has LF anywhere in the text is taken to end its lines with it. */
function lineBreaks(text: string): number {
  const breaks = countOf(text, '\n');
  return breaks > 0 ? breaks : countOf(text, '\r');
}

function countOf(text: string, letter: string): number {
  let count = 0;
  for (let index = text.indexOf(letter); index !== -1; index = text.indexOf(letter, index + 1)) count++;
  return count;
}
