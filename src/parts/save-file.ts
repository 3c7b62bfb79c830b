/** Excel takes a file of UTF-8 for one only behind this mark; a program that asks for the text gets it without. */
const byteOrderMark = '\ufeff';

/** Offers a text to the reader as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([type === 'text/csv' ? byteOrderMark + text : text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
