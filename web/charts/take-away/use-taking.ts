import { useState } from 'react';

/** What came of the last try to take something away: nothing yet, at work, done, or the text to be copied by hand. */
export type Taken =
  | { readonly state: 'none' | 'working' | 'copied' | 'saved' | 'noImage' }
  | { readonly state: 'shown'; readonly text: string };

/** Copies and saves, and remembers what came of it. Where the browser forbids the clipboard, a text is shown instead. */
export function useTaking() {
  const [taken, setTaken] = useState<Taken>({ state: 'none' });

  const copyText = (text: string) =>
    writeText(text).then(
      () => setTaken({ state: 'copied' }),
      () => setTaken({ state: 'shown', text }),
    );

  const take = (done: 'copied' | 'saved', work: () => Promise<void>) => {
    setTaken({ state: 'working' });
    return work().then(
      () => setTaken({ state: done }),
      () => setTaken({ state: 'noImage' }),
    );
  };
  return { taken, copyText, take };
}

/** The clipboard exists only on a secure address. */
async function writeText(text: string): Promise<void> {
  await window.navigator.clipboard.writeText(text);
}

/** Copies a PNG. It is promised to the clipboard, because a browser lets a page write only while a click lasts. */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  await window.navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
}

/** Saves a file under a name. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
