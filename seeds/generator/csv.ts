import { absenceIn } from '../../src/catalog/absence.js';
import type { Column, Dataset } from '../../src/catalog/registry.js';
import type { SeedCell, SeedRecord } from './dataset-seed.js';

/**
 * The records as a CSV file (RFC 4180, UTF-8, LF): columns in the order of the dataset, those that hold nothing in any
 * record left out.
 * @throws Error naming dataset, record and column of the first cell that its own column could not read back.
 */
export function csvOf(dataset: Dataset, records: readonly SeedRecord[]): string {
  const columns = fileColumns(dataset);
  records.forEach((record, index) => {
    const unknown = Object.keys(record).find((name) => !columns.some((column) => column.name === name));
    if (unknown !== undefined)
      throw new Error(`${dataset.name}, record ${index + 1}: there is no column "${unknown}".`);
  });
  const written = columns.filter(({ name }) => records.some((record) => record[name] !== undefined));
  const rows = records.map((record, index) =>
    written.map((column) => checkedCell(column, record[column.name], `${dataset.name}, record ${index + 1}`)),
  );
  return [written.map(({ name }) => name), ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

/** The columns that a file may bring. */
export function fileColumns(dataset: Dataset): readonly Column[] {
  return dataset.columns.filter(({ isSystem }) => !isSystem);
}

function checkedCell(column: Column, cell: SeedCell, place: string): string {
  const text = cell === undefined ? '' : typeof cell === 'string' ? cell : column.kind.writeCell(cell);
  if (absenceIn(text) !== undefined) {
    if (!column.nullable) throw new Error(`${place}: "${column.name}" must hold something.`);
    return text;
  }
  const reading = column.kind.readCell(text);
  if ('problem' in reading) throw new Error(`${place}, "${column.name}": ${reading.problem.message}`);
  return text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
