import type { Column, Dataset } from '../catalog/registry.js';
import { type Cells, fileColumns } from '../publication/read-cells.js';
import { codeSheet } from './template/code-sheet.js';
import { columnForm } from './template/column-form.js';
import { dictionarySheet } from './template/dictionary-sheet.js';
import { explanations } from './template/explanation.js';
import { recordCell } from './template/record-cell.js';
import { csvCell } from './text/csv-cell.js';
import type { DropDown, WrittenCell, WrittenSheet } from './xlsx/sheet-xml.js';
import { writeWorkbook } from './xlsx/workbook-writer.js';

/** The row of a template that the first record stands in: below the headings and their explanation. */
const FIRST_RECORD_ROW = 3;

/** The last row that drop-downs are laid over, unless there are records in more. */
const LAST_PREPARED_ROW = 1_000;

/**
 * The file that a dataset is filled in with: Chinese headings, an explanation of each below it (passed over when the
 * file is read), in XLSX also drop-downs, formats, the data dictionary and the code lists. `records`, by name of the
 * column, are filled in already. The same dataset gives the same bytes.
 */
export async function writeTemplate(
  dataset: Dataset,
  format: 'csv' | 'xlsx',
  records: readonly Cells[] = [],
): Promise<Buffer> {
  return format === 'csv' ? csvTemplate(dataset, records) : writeWorkbook(templateSheets(dataset, records));
}

/** The headings of a template, in the order of its columns: the Chinese title, or the name where two share one. */
export function templateHeadings(dataset: Dataset): readonly string[] {
  const columns = fileColumns(dataset);
  return columns.map(({ name, title }) =>
    columns.filter((other) => other.title === title).length === 1 ? title : name,
  );
}

// Excel takes a CSV without a byte order mark for one in the encoding of the machine.
function csvTemplate(dataset: Dataset, records: readonly Cells[]): Buffer {
  const columns = fileColumns(dataset);
  const filledIn = records.map((cells) => columns.map(({ name }) => cells[name] ?? ''));
  const rows = [templateHeadings(dataset), explanations(columns), ...filledIn];
  return Buffer.from(`\ufeff${rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`);
}

function templateSheets(dataset: Dataset, records: readonly Cells[]): readonly WrittenSheet[] {
  const columns = fileColumns(dataset);
  const codes = codeSheet(columns);
  const lastRow = Math.max(LAST_PREPARED_ROW, FIRST_RECORD_ROW + records.length);
  const headings = templateHeadings(dataset).map((value, at) => headingCell(value, columns[at]));
  const explained = explanations(columns).map((value): WrittenCell => ({ value, style: 'explanation' }));
  const filledIn = records.map((cells) =>
    columns.map((column) => recordCell(cells[column.name] ?? '', columnForm(column).style)),
  );
  const table: WrittenSheet = {
    name: dataset.title,
    columns: columns.map((column) => ({ width: widthOf(column), style: columnForm(column).style })),
    rows: [headings, explained, ...filledIn],
    heights: [32, 96],
    dropDowns: columns.flatMap((column, at) => dropDown(at, lastRow, codes.rangeOf(column))),
  };
  return [table, dictionarySheet(columns), ...(codes.sheet.columns.length === 0 ? [] : [codes.sheet])];
}

function headingCell(value: string, column: Column | undefined): WrittenCell {
  return { value, style: column?.nullable === false ? 'required-heading' : 'optional-heading' };
}

function dropDown(column: number, lastRow: number, choices: string | undefined): readonly DropDown[] {
  return choices === undefined ? [] : [{ column, firstRow: FIRST_RECORD_ROW, lastRow, choices }];
}

// In characters; a Chinese one takes two.
function widthOf(column: Column): number {
  return Math.min(40, Math.max(14, column.title.length * 2 + 4));
}
