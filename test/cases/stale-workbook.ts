import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from './spreadsheet.ts';

/**
 * A workbook after numbers were typed into named cells and nothing was computed: formulas keep a wrong value, or, on every
 * second sheet, none.
 */
export function withTyped(bytes: Uint8Array, numbers: Readonly<Record<string, number>>): Uint8Array {
  const { names, sheets } = readXlsx(bytes);
  const typed = new Map(
    Object.entries(numbers).map(([name, value]) => {
      const target = names.get(name);
      if (target === undefined) throw new Error(`no cell is named ${name}`);
      return [target.replaceAll('$', ''), value];
    }),
  );
  const files = unzipSync(bytes);
  [...sheets.keys()].forEach((sheet, i) => {
    const path = `xl/worksheets/sheet${i + 1}.xml`;
    const text = strFromU8(files[path]!).replace(
      /<c r="([A-Z]+\d+)"([^>]*[^/>])>(.*?)<\/c>/g,
      (cell, address: string, attributes: string, inner: string) => {
        const value = typed.get(`'${sheet}'!${address}`);
        if (value !== undefined) return `<c r="${address}"${attributes}><v>${value}</v></c>`;
        const formula = /<f>.*?<\/f>/.exec(inner)?.[0];
        if (formula === undefined) return cell;
        const wrong = i % 2 === 0 ? '' : `<v>${attributes.includes('t="str"') ? 'wrong' : '-12345.678'}</v>`;
        return `<c r="${address}"${attributes}>${formula}${wrong}</c>`;
      },
    );
    files[path] = strToU8(text);
  });
  return zipSync(files);
}
