import { badFile, badRow, MOST_COLUMNS } from '../bad-file.js';
import { readPlace } from './cell-place.js';
import type { RawCell } from './cell-text.js';
import { StringText } from './string-text.js';
import { readXml } from './xml-reader.js';

/** A row of a sheet that holds something. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Merged cells, by the rows that they span. */
export interface MergedCells {
  readonly place: string;
  readonly lastRow: number;
}

/** The rows of a sheet as they stream in, a few at a time; the merged cells, which stand behind the rows, go to `onMerged`. */
export async function* sheetRows(
  chunks: AsyncIterable<Uint8Array>,
  textOf: (cell: RawCell) => string,
  onMerged: (merged: MergedCells) => void,
): AsyncGenerator<readonly SheetRow[]> {
  const reader = new SheetReader(textOf, onMerged);
  const read = readXml(chunks, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  for await (const _chunk of read) {
    const rows = reader.take();
    if (rows.length > 0) yield rows;
  }
  const rest = reader.take();
  if (rest.length > 0) yield rest;
}

class SheetReader {
  private rows: SheetRow[] = [];
  private row = 0;
  private cells: string[] = [];
  private column = -1;
  private type = 'n';
  private style = 0;
  private value: string | undefined;
  private isInValue = false;
  private hasFormula = false;
  private readonly inline = new StringText();

  constructor(
    private readonly textOf: (cell: RawCell) => string,
    private readonly onMerged: (merged: MergedCells) => void,
  ) {}

  take(): readonly SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.openRow(attributes.r);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.isInValue = true;
        this.value = '';
        break;
      case 'f':
        this.hasFormula = true;
        break;
      case 'mergeCell':
        this.noteMerged(attributes.ref ?? '');
        break;
      default:
        this.inline.open(name);
    }
  }

  text(text: string): void {
    if (this.isInValue) this.value += text;
    else this.inline.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.isInValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else this.inline.close(name);
  }

  private openRow(number: string | undefined): void {
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.row || row > 1_048_576) throw outOfOrder(this.row);
    this.row = row;
    this.cells = [];
    this.column = -1;
  }

  private openCell({ r: place, t: type, s: style }: Readonly<Record<string, string>>): void {
    const column = place === undefined ? this.column + 1 : readPlace(place)?.column;
    if (column === undefined || column <= this.column) throw outOfOrder(this.row);
    this.column = column;
    this.type = type ?? 'n';
    this.style = Number(style ?? 0);
    this.value = undefined;
    this.hasFormula = false;
  }

  private closeCell(): void {
    const { type, style, value, hasFormula } = this;
    const text = this.textOf({ type, style, value, inline: this.inline.take(), hasFormula });
    if (text === '') return;
    if (this.column >= MOST_COLUMNS)
      throw badRow(
        this.row,
        `holds something beyond column ${MOST_COLUMNS}; no dataset has as many columns.`,
        `在第${MOST_COLUMNS}列之后还有内容`,
      );
    while (this.cells.length < this.column) this.cells.push('');
    this.cells.push(text);
  }

  private closeRow(): void {
    if (this.cells.length > 0) this.rows.push({ row: this.row, cells: this.cells });
  }

  private noteMerged(place: string): void {
    const last = readPlace(place.split(':').at(-1) ?? '');
    if (last !== undefined) this.onMerged({ place, lastRow: last.row });
  }
}

function outOfOrder(row: number): Error {
  return badFile(
    `The XLSX file has rows or cells out of order after row ${row}; open it in a spreadsheet program and save it again.`,
    `XLSX文件第${row}行之后的行列次序有误，请用电子表格软件打开并重新保存`,
    row,
  );
}
