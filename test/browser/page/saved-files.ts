import { onTestFinished, vi } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Files that the page offers, in place of the browser's own saving. */
export function savedFiles(): SavedFile[] {
  const saved: SavedFile[] = [];
  const blobs: Blob[] = [];
  const urls = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  const clicks = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (this.download !== '') saved.push({ name: this.download, blob: blobs.at(-1)! });
  });
  onTestFinished(() => {
    urls.mockRestore();
    clicks.mockRestore();
  });
  return saved;
}
