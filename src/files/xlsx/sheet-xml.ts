import { columnLetters } from './cell-place.js';
import { type CellStyle, styleNumber } from './cell-styles.js';

/** A cell to be written: a text, which is never a formula, or a number. */
export interface WrittenCell {
  readonly value: string | number;
  readonly style: CellStyle;
}

/** A drop-down over rows of a column (from 0): the choices stand in a range of another sheet. */
export interface DropDown {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** As a formula: `'代码表'!$A$2:$A$9`. */
  readonly choices: string;
}

export interface WrittenSheet {
  readonly name: string;
  /** Of each column: its width in characters, and the style of its cells that are still empty. */
  readonly columns: readonly { readonly width: number; readonly style: CellStyle }[];
  /** Rows from the first; an empty text is an empty cell. */
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Heights in points, by row from the first, where they are fixed. */
  readonly heights?: readonly number[];
  readonly dropDowns?: readonly DropDown[];
}

/** The part of a sheet (ECMA-376 part 1, 18.3.1.99), its first row frozen. The order of the elements is that of the schema. */
export function sheetXml(sheet: WrittenSheet, mainNamespace: string): string {
  const { rows, dropDowns = [] } = sheet;
  return [
    sheetStart(sheet.columns, mainNamespace),
    rows.map((cells, at) => rowXml(at + 1, cells, sheet.heights?.[at])).join(''),
    sheetEnd(dropDowns),
  ].join('');
}

/** What stands before the first row of a sheet. */
export function sheetStart(columns: WrittenSheet['columns'], mainNamespace: string): string {
  return [
    `<worksheet xmlns="${mainNamespace}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.map(({ width, style }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styleNumber(style)}" customWidth="1"/>`).join('')}</cols>`,
    '<sheetData>',
  ].join('');
}

/** What stands behind its last row. */
export function sheetEnd(dropDowns: readonly DropDown[]): string {
  const validations =
    dropDowns.length === 0
      ? ''
      : `<dataValidations count="${dropDowns.length}">${dropDowns.map(dropDownXml).join('')}</dataValidations>`;
  return `</sheetData>${validations}</worksheet>`;
}

/** A row, numbered from 1. */
export function rowXml(row: number, cells: readonly WrittenCell[], height?: number): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row}"${size}>${cells.map((cell, at) => cellXml(`${columnLetters(at)}${row}`, cell)).join('')}</row>`;
}

function cellXml(place: string, { value, style }: WrittenCell): string {
  const start = `<c r="${place}" s="${styleNumber(style)}"`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return value === ''
    ? `${start}/>`
    : `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

// A cell that says why it is empty (`#NOT_PUBLISHED`) is on no list, so the program warns and does not forbid.
function dropDownXml({ column, firstRow, lastRow, choices }: DropDown): string {
  const letters = columnLetters(column);
  const range = `${letters}${firstRow}:${letters}${lastRow}`;
  return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="代码表" error="请从下拉列表中选择。" sqref="${range}"><formula1>${escapeText(choices)}</formula1></dataValidation>`;
}

/** Text as XML may hold it; what XML can not hold (control characters, `_x0041_`) as the format writes it. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (character) => {
      const digits = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return `_x${digits}_`;
    })
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
