import { pngOfCanvas } from './png-of-canvas.ts';

/** Of a screen that shows a slide whole. */
export const slidePixels = { width: 1920, height: 1080 };

/** Draws an SVG file as PNG, in the browser's own fonts. @throws Error where the browser cannot. */
export async function pngOf(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')!.drawImage(image, 0, 0, width, height);
  return pngOfCanvas(canvas);
}
