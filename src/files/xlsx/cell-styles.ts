/** The looks that a cell of a workbook of ours may have. */
export const CELL_STYLES = [
  'general',
  'text',
  'day',
  'time',
  'required-heading',
  'optional-heading',
  'explanation',
  'wrapped',
] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

/** The number of a style, as cells and columns name it. */
export function styleNumber(style: CellStyle): number {
  return CELL_STYLES.indexOf(style);
}

const TOP = '<alignment vertical="top" wrapText="1"/>';
const MIDDLE = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

// Number formats 0 and 49 are General and Text; 164 and 165 are declared below. Fonts, fills and borders by their place.
const FORMATS: Readonly<Record<CellStyle, string>> = {
  general: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  text: '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  day: '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  time: '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  'required-heading': heading(1, 2),
  'optional-heading': heading(2, 3),
  explanation: `<xf numFmtId="49" fontId="3" fillId="4" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${TOP}</xf>`,
  wrapped: `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>`,
};

function heading(font: number, fill: number): string {
  return `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${MIDDLE}</xf>`;
}

function font(size: number, rest: string): string {
  return `<font>${rest.includes('<b/>') ? '<b/>' : ''}<sz val="${size}"/>${rest.replace('<b/>', '')}<name val="宋体"/><family val="3"/><charset val="134"/></font>`;
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const EDGE = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`)
  .join('');

/** The part of the styles (ECMA-376 part 1, 18.8). Required headings are white on red, optional ones dark on grey. */
export function stylesXml(mainNamespace: string): string {
  const fonts = [
    font(11, '<color rgb="FF000000"/>'),
    font(11, '<b/><color rgb="FFFFFFFF"/>'),
    font(11, '<b/><color rgb="FF333333"/>'),
    font(9, '<color rgb="FF666666"/>'),
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    solid('FFB22222'),
    solid('FFE4E4E4'),
    solid('FFF7F7EF'),
  ];
  const borders = ['<border><left/><right/><top/><bottom/><diagonal/></border>', `<border>${EDGE}<diagonal/></border>`];
  return [
    `<styleSheet xmlns="${mainNamespace}">`,
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>',
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list(
      'cellXfs',
      CELL_STYLES.map((style) => FORMATS[style]),
    ),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

function list(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
