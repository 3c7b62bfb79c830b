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

const fonts = {
  plain: '<sz val="10"/><color rgb="FF1A1A1A"/>',
  title: '<b/><sz val="16"/><color rgb="FF1A1A1A"/>',
  lead: '<sz val="12"/><color rgb="FF1A1A1A"/>',
  strong: '<b/><sz val="10"/><color rgb="FF1A1A1A"/>',
  note: '<sz val="9"/><color rgb="FF595959"/>',
  input: '<sz val="10"/><color rgb="FF0B3D91"/>',
  own: '<b/><sz val="10"/><color rgb="FF0B3D91"/>',
  link: '<u/><sz val="10"/><color rgb="FF0B3D91"/>',
} as const;
const fills = {
  none: '',
  head: 'FFE3E8EF',
  section: 'FFF3F5F8',
  input: 'FFFFF9DB',
  own: 'FFFFD9A8',
  fixed: 'FFEDEDED',
} as const;
const borders = {
  none: '<left/><right/><top/><bottom/><diagonal/>',
  under: '<left/><right/><top/><bottom style="thin"><color rgb="FF8A94A3"/></bottom><diagonal/>',
  over: '<left/><right/><top style="thin"><color rgb="FF1A1A1A"/></top><bottom/><diagonal/>',
  box:
    ['left', 'right', 'top', 'bottom']
      .map((side) => `<${side} style="thin"><color rgb="FFC9B458"/></${side}>`)
      .join('') + '<diagonal/>',
} as const;

interface Parts {
  readonly font?: keyof typeof fonts;
  readonly fill?: keyof typeof fills;
  readonly border?: keyof typeof borders;
  readonly align?: string;
}

const wrapped = 'vertical="top" wrapText="1"';
const looks: Readonly<Record<Look, Parts>> = {
  plain: {},
  title: { font: 'title' },
  lead: { font: 'lead', align: wrapped },
  head: { font: 'strong', fill: 'head', border: 'under', align: 'vertical="bottom" wrapText="1"' },
  'head-right': {
    font: 'strong',
    fill: 'head',
    border: 'under',
    align: 'horizontal="right" vertical="bottom" wrapText="1"',
  },
  'head-centre': { font: 'strong', fill: 'head', border: 'under', align: 'horizontal="center" vertical="bottom"' },
  'head-indented': {
    font: 'strong',
    fill: 'head',
    border: 'under',
    align: 'horizontal="left" vertical="bottom" indent="1"',
  },
  section: { font: 'strong', fill: 'section' },
  'section-note': { font: 'note', fill: 'section' },
  input: { font: 'input', fill: 'input', border: 'box' },
  own: { font: 'own', fill: 'own', border: 'box' },
  fixed: { fill: 'fixed' },
  note: { font: 'note' },
  wrapped: { align: wrapped },
  label: { font: 'strong', align: 'vertical="top"' },
  strong: { font: 'strong' },
  total: { font: 'strong', border: 'over' },
  link: { font: 'link' },
  left: { align: 'horizontal="left" vertical="top"' },
  centre: { align: 'horizontal="center"' },
  aside: { font: 'note', align: 'horizontal="left" indent="1"' },
  indented: { align: 'horizontal="left" indent="1"' },
  right: { align: 'horizontal="right"' },
};

const keys = <Name extends string>(of: Readonly<Record<Name, unknown>>): Name[] => Object.keys(of) as Name[];

/** Looks whose text takes as many lines as it needs. */
export const isWrapped = (look: Look | undefined): boolean => look !== undefined && looks[look].align === wrapped;

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
    { font = 'plain', fill = 'none', border = 'none', align }: Parts,
    format: string,
    quoted: boolean,
  ): string {
    // The first two fills are the format's own.
    const fillId = fill === 'none' ? 0 : keys(fills).indexOf(fill) + 1;
    const ids = `numFmtId="${this.formatId(format)}" fontId="${keys(fonts).indexOf(font)}" fillId="${fillId}" borderId="${keys(borders).indexOf(border)}" xfId="0"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return `<xf ${ids} ${applied}${quoted ? ' quotePrefix="1"' : ''}>${align === undefined ? '' : `<alignment ${align}/>`}</xf>`;
  }

  /** Formats below 164 are the format's own. */
  private formatId(format: string): number {
    if (format === '') return 0;
    const at = this.formats.indexOf(format);
    return 164 + (at < 0 ? this.formats.push(format) - 1 : at);
  }

  text(): string {
    const list = (name: string, items: readonly string[]): string =>
      `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const solid = (colour: string): string =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      this.formats.length === 0
        ? ''
        : list(
            'numFmts',
            this.formats.map(
              (format, i) =>
                `<numFmt numFmtId="${164 + i}" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}"/>`,
            ),
          ),
      list(
        'fonts',
        Object.values(fonts).map((font) => `<font>${font}<name val="Arial"/><family val="2"/></font>`),
      ),
      list('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
        ...Object.values(fills)
          .filter((colour) => colour !== '')
          .map(solid),
      ]),
      list(
        'borders',
        Object.values(borders).map((border) => `<border>${border}</border>`),
      ),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.written),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    ].join('');
  }
}
