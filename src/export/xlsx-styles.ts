import { element, type XmlAttributes } from './xml-element.ts';

export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** How cells of a workbook look. */
export type Look =
  | 'plain'
  | 'title'
  | 'lead'
  | 'head'
  | 'head-right'
  | 'head-centre'
  | 'head-indented'
  | 'section'
  | 'section-note'
  | 'input'
  | 'own'
  | 'fixed'
  | 'note'
  | 'wrapped'
  | 'label'
  | 'strong'
  | 'total'
  | 'link'
  | 'wrapped-link'
  | 'left'
  | 'centre'
  | 'aside'
  | 'indented'
  | 'right';

export interface CellStyle {
  readonly look?: Look;
  /** How a number is shown: `#,##0.0`. */
  readonly format?: string;
}

/** Fonts with their size and colour. */
const fonts = {
  plain: { size: 10, colour: 'FF1A1A1A' },
  title: { size: 16, colour: 'FF1A1A1A', mark: 'b' },
  lead: { size: 12, colour: 'FF1A1A1A' },
  strong: { size: 10, colour: 'FF1A1A1A', mark: 'b' },
  note: { size: 9, colour: 'FF595959' },
  input: { size: 10, colour: 'FF0B3D91' },
  own: { size: 10, colour: 'FF0B3D91', mark: 'b' },
  link: { size: 10, colour: 'FF0B3D91', mark: 'u' },
} as const;
const fills = {
  none: '',
  head: 'FFE3E8EF',
  section: 'FFF3F5F8',
  input: 'FFFFF9DB',
  own: 'FFFFD9A8',
  fixed: 'FFEDEDED',
} as const;
const sides = ['left', 'right', 'top', 'bottom'] as const;
/** Which sides have a line, in which colour. */
const borders: Readonly<
  Record<'none' | 'under' | 'over' | 'box', { readonly of: readonly string[]; readonly colour: string }>
> = {
  none: { of: [], colour: '' },
  under: { of: ['bottom'], colour: 'FF8A94A3' },
  over: { of: ['top'], colour: 'FF1A1A1A' },
  box: { of: sides, colour: 'FFC9B458' },
};

interface Parts {
  readonly font?: keyof typeof fonts;
  readonly fill?: keyof typeof fills;
  readonly border?: keyof typeof borders;
  readonly align?: XmlAttributes;
  /** It can be changed also where its sheet is protected. */
  readonly open?: true;
}

const wrapped: XmlAttributes = { vertical: 'top', wrapText: 1 };
const looks: Readonly<Record<Look, Parts>> = {
  plain: {},
  title: { font: 'title' },
  lead: { font: 'lead', align: wrapped },
  head: { font: 'strong', fill: 'head', border: 'under', align: { vertical: 'bottom', wrapText: 1 } },
  'head-right': {
    font: 'strong',
    fill: 'head',
    border: 'under',
    align: { horizontal: 'right', vertical: 'bottom', wrapText: 1 },
  },
  'head-centre': { font: 'strong', fill: 'head', border: 'under', align: { horizontal: 'center', vertical: 'bottom' } },
  'head-indented': {
    font: 'strong',
    fill: 'head',
    border: 'under',
    align: { horizontal: 'left', vertical: 'bottom', indent: 1 },
  },
  section: { font: 'strong', fill: 'section' },
  'section-note': { font: 'note', fill: 'section' },
  input: { font: 'input', fill: 'input', border: 'box', open: true },
  own: { font: 'own', fill: 'own', border: 'box', open: true },
  fixed: { fill: 'fixed' },
  note: { font: 'note' },
  wrapped: { align: wrapped },
  label: { font: 'strong', align: { vertical: 'top' } },
  strong: { font: 'strong' },
  total: { font: 'strong', border: 'over' },
  link: { font: 'link' },
  'wrapped-link': { font: 'link', align: wrapped },
  left: { align: { horizontal: 'left', vertical: 'top' } },
  centre: { align: { horizontal: 'center' } },
  aside: { font: 'note', align: { horizontal: 'left', indent: 1 } },
  indented: { align: { horizontal: 'left', indent: 1 } },
  right: { align: { horizontal: 'right' } },
};

const keys = <Name extends string>(of: Readonly<Record<Name, unknown>>): Name[] => Object.keys(of) as Name[];

/** Looks whose text takes as many lines as it needs. */
export const isWrapped = (look: Look | undefined): boolean => look !== undefined && looks[look].align?.wrapText === 1;

/** The styles that the cells of a workbook use, each once. */
export class Styles {
  private readonly formats: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly written: string[] = [];

  constructor() {
    this.of({});
  }

  /** @param quoted Whether the cell is text whatever it begins with. */
  of({ look = 'plain', format = '' }: CellStyle, quoted = false): number {
    const key = `${look} ${quoted} ${format}`;
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.written.length;
      this.known.set(key, index);
      this.written.push(this.write(looks[look], format, quoted));
    }
    return index;
  }

  private write(
    { font = 'plain', fill = 'none', border = 'none', align, open }: Parts,
    format: string,
    quoted: boolean,
  ): string {
    return element(
      'xf',
      {
        numFmtId: this.formatId(format),
        fontId: keys(fonts).indexOf(font),
        // The first two fills are the format's own.
        fillId: fill === 'none' ? 0 : keys(fills).indexOf(fill) + 1,
        borderId: keys(borders).indexOf(border),
        ...{ xfId: 0, applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1 },
        applyProtection: open ? 1 : undefined,
        quotePrefix: quoted ? 1 : undefined,
      },
      [align === undefined ? '' : element('alignment', align), open ? element('protection', { locked: 0 }) : ''],
    );
  }

  /** Formats below 164 are the format's own. */
  private formatId(format: string): number {
    if (format === '') return 0;
    const at = this.formats.indexOf(format);
    return 164 + (at < 0 ? this.formats.push(format) - 1 : at);
  }

  text(): string {
    const list = (name: string, items: readonly string[]): string => element(name, { count: items.length }, items);
    const pattern = (patternType: string, inner: readonly string[] = []): string =>
      element('fill', {}, element('patternFill', { patternType }, inner));
    const formats = this.formats.map((formatCode, i) => element('numFmt', { numFmtId: 164 + i, formatCode }));
    return element('styleSheet', { xmlns: mainNamespace }, [
      formats.length === 0 ? '' : list('numFmts', formats),
      list('fonts', Object.values(fonts).map(fontText)),
      list('fills', [
        pattern('none'),
        pattern('gray125'),
        ...Object.values(fills)
          .filter((colour) => colour !== '')
          .map((rgb) => pattern('solid', [element('fgColor', { rgb }), element('bgColor', { indexed: 64 })])),
      ]),
      list('borders', Object.values(borders).map(borderText)),
      list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', this.written),
      list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
    ]);
  }
}

const fontText = ({ size, colour, ...font }: (typeof fonts)[keyof typeof fonts]): string =>
  element('font', {}, [
    'mark' in font ? element(font.mark) : '',
    element('sz', { val: size }),
    element('color', { rgb: colour }),
    element('name', { val: 'Arial' }),
    element('family', { val: 2 }),
  ]);

const borderText = ({ of, colour }: (typeof borders)['none']): string =>
  element('border', {}, [
    ...sides.map((side) =>
      of.includes(side) ? element(side, { style: 'thin' }, element('color', { rgb: colour })) : element(side),
    ),
    element('diagonal'),
  ]);
