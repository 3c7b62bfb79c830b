/** Excel takes a file of UTF-8 for one only behind this mark; a program that asks for the text gets it without. */
const byteOrderMark = '\ufeff';

/** Offers a text or a picture to the reader as a file. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([type === 'text/csv' ? byteOrderMark : '', content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
