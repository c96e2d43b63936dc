/** Dots for each pixel, so that letters stay sharp in print. */
const DOTS = 2;

/** An SVG as PNG of twice its size. Errors: rejects when the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const picture = new Image();
  // A policy of content may forbid `blob:` as the source of a picture and never `data:`.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * DOTS;
  canvas.height = picture.naturalHeight * DOTS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser has no canvas to draw an image on');
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the image could not be drawn'))),
      'image/png',
    );
  });
}
