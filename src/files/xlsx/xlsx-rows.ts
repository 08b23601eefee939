import { rm } from 'node:fs/promises';
import type { SourceRow } from '../../publication/source-row.js';
import { badFile } from '../bad-file.js';
import { RowBatches } from '../row-batches.js';
import { TableRows } from '../table-rows.js';
import { ABOUT_SHEET } from '../template/about-sheet.js';
import { CODE_SHEET } from '../template/code-sheet.js';
import { DICTIONARY_SHEET } from '../template/dictionary-sheet.js';
import { Archive, notAWorkbook } from './archive.js';
import { cellText, type RawCell } from './cell-text.js';
import { scratchPath, writeScratchFile } from './scratch-file.js';
import { SharedStrings } from './shared-strings.js';
import { type MergedCells, sheetRows } from './sheet-rows.js';
import { readWorkbook, type Sheet } from './workbook.js';

/** Sheets that a template or an exported file has beside that of the records: they explain and are not read. */
const GUIDE_SHEETS: readonly string[] = [DICTIONARY_SHEET, CODE_SHEET, ABOUT_SHEET];

/**
 * The rows of the first visible worksheet of an XLSX workbook, hidden rows and columns too. Another sheet that holds
 * anything, visible or hidden, is refused, since what it holds would neither be read nor seen.
 * @throws LongchengError BAD_FILE
 */
export async function* xlsxRows(
  body: AsyncIterable<Uint8Array>,
  scratchFolder: string,
): AsyncGenerator<readonly SourceRow[]> {
  const path = scratchPath(scratchFolder, '.xlsx');
  await writeScratchFile(path, body);
  try {
    const archive = await Archive.open(path);
    try {
      yield* workbookRows(archive, scratchPath(scratchFolder, '.strings'));
    } finally {
      archive.close();
    }
  } finally {
    await rm(path, { force: true });
  }
}

async function* workbookRows(archive: Archive, stringsPath: string): AsyncGenerator<readonly SourceRow[]> {
  const workbook = await readWorkbook(archive);
  const tables = workbook.sheets.filter(({ name }) => !GUIDE_SHEETS.includes(name));
  const chosen = tables.find(({ isHidden }) => !isHidden);
  if (chosen === undefined) throw notAWorkbook('visible worksheet');
  const strings = new SharedStrings(stringsPath);
  try {
    if (workbook.stringsPart !== undefined && archive.has(workbook.stringsPart))
      await strings.fill(archive.read(workbook.stringsPart));
    const textOf = (cell: RawCell) => cellText(cell, workbook, strings);
    for (const other of tables) if (other !== chosen) await refuseContent(archive, other, chosen, textOf);
    yield* recordRows(archive, chosen, textOf);
  } finally {
    strings.close();
  }
}

async function* recordRows(
  archive: Archive,
  { part }: Sheet,
  textOf: (cell: RawCell) => string,
): AsyncGenerator<readonly SourceRow[]> {
  const table = new TableRows();
  const batches = new RowBatches();
  let firstRecord = Number.POSITIVE_INFINITY;
  let lowest: MergedCells = { place: '', lastRow: 0 };
  const noteMerged = (merged: MergedCells) => {
    if (merged.lastRow > lowest.lastRow) lowest = merged;
  };
  for await (const rows of sheetRows(archive.read(part), textOf, noteMerged)) {
    for (const { row: number, cells } of rows) {
      const row = table.take(number, cells);
      if (row === undefined) continue;
      firstRecord = Math.min(firstRecord, number);
      const batch = batches.add(row, cells.length);
      if (batch !== undefined) yield batch;
    }
  }
  table.end();
  if (lowest.lastRow >= firstRecord) throw mergedCells(lowest.place, lowest.lastRow);
  const last = batches.take();
  if (last.length > 0) yield last;
}

async function refuseContent(
  archive: Archive,
  other: Sheet,
  chosen: Sheet,
  textOf: (cell: RawCell) => string,
): Promise<void> {
  for await (const _rows of sheetRows(archive.read(other.part), textOf, () => undefined)) {
    const [kind, kindZh] = other.isHidden ? ['hidden sheet', '隐藏工作表'] : ['sheet', '工作表'];
    throw badFile(
      `The workbook has a ${kind} "${other.name}" beside "${chosen.name}", and only the first is read; delete it, or send it as a file of its own.`,
      `工作簿除"${chosen.name}"外还有${kindZh}"${other.name}"，只读取第一张，请删除或另行提交`,
    );
  }
}

function mergedCells(place: string, row: number): Error {
  return badFile(
    `The cells ${place} are merged, so all but the first are empty; undo the merging and write the value into each.`,
    `单元格${place}为合并单元格，请取消合并并逐格填写`,
    row,
  );
}
