import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';

/** The font of the page as a style sheet with the font itself in it, so that an image needs nothing else. */
export async function fontFace(): Promise<string | undefined> {
  const response = await fetch(latin);
  if (!response.ok) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return `@font-face{font-family:"Inter Variable";font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)}) format("woff2")}`;
}
