import { absenceIn } from '../catalog/absence.js';
import type { Column, Dataset } from '../catalog/registry.js';
import { isStorable, type Value } from '../catalog/value.js';
import type { RowProblem } from './draft.js';
import { exportHeadings } from './export-headings.js';
import { unreadableIn } from './unreadable-cell.js';

/** The cells of one row of a file, by heading. */
export type Cells = Readonly<Record<string, string>>;

/** A row whose cells are read; references are still what the file calls them. */
export interface ReadRow {
  readonly row: number;
  readonly values: Record<string, Value>;
  readonly absences: Record<string, string>;
}

/** The columns that a file may bring: all but those that the catalogue fills itself. */
export function fileColumns(dataset: Dataset): readonly Column[] {
  const known = columnsOfFiles.get(dataset);
  if (known !== undefined) return known;
  const columns = dataset.columns.filter((column) => !column.isSystem);
  columnsOfFiles.set(dataset, columns);
  return columns;
}

const columnsOfFiles = new WeakMap<Dataset, readonly Column[]>();

/** What the headings of a file mean. */
export interface HeadingMatch {
  /** By heading as the file has it. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Headings of what the catalogue fills itself, as exported files carry it: no mistake, and not read. */
  readonly ignored: readonly string[];
  readonly problems: readonly RowProblem[];
}

/**
 * Which column each heading means: by English name, Chinese title, or declared alias. Letters of any size and width,
 * brackets and quotation marks of either width, blanks and line breaks make no difference.
 */
export function matchHeadings(dataset: Dataset, headings: readonly string[]): HeadingMatch {
  const byHeading = new Map<string, Column>();
  for (const column of fileColumns(dataset))
    for (const name of [column.name, column.title, ...column.aliases]) byHeading.set(plainHeading(name), column);
  const carried = new Set(
    exportHeadings(dataset).flatMap(({ name, title }) => [plainHeading(name), plainHeading(title)]),
  );
  const columns = new Map<string, Column>();
  const ignored: string[] = [];
  const problems: RowProblem[] = [];
  for (const heading of headings) {
    const plain = plainHeading(heading);
    const column = byHeading.get(plain);
    if (column === undefined && carried.has(plain)) ignored.push(heading);
    else if (column === undefined) problems.push(unknownHeading(dataset, heading));
    else if ([...columns.values()].includes(column)) problems.push(repeatedHeading(column, heading));
    else columns.set(heading, column);
  }
  return { columns, ignored, problems };
}

function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[“”]/g, '"')
    .toLowerCase();
}

function unknownHeading(dataset: Dataset, heading: string): RowProblem {
  const names = fileColumns(dataset)
    .map(({ name }) => name)
    .join(', ');
  return {
    row: 0,
    column: heading,
    code: 'UNKNOWN_COLUMN',
    message: `${dataset.name} has no column "${heading}"; it has ${names}.`,
    messageZh: `数据集"${dataset.title}"没有"${heading}"这一列`,
  };
}

function repeatedHeading(column: Column, heading: string): RowProblem {
  return {
    row: 0,
    column: heading,
    code: 'REPEATED_COLUMN',
    message: `"${heading}" is ${column.name}, which another heading of the file is already; leave one of them out.`,
    messageZh: `"${heading}"与文件中另一列重复`,
  };
}

function unstorable(column: Column, row: number): RowProblem {
  return {
    row,
    column: column.name,
    code: 'DOES_NOT_FIT',
    message: `${column.name} holds a character that is none (NUL, or half of a surrogate pair); remove it.`,
    messageZh: `"${column.title}"含有无效字符，请删除`,
  };
}

/** The columns of a dataset that may hold something, or must, with their headings in a file: in the dataset's order. */
function readingOrder(dataset: Dataset, columns: ReadonlyMap<string, Column>): readonly ReadColumn[] {
  const known = orders.get(columns);
  if (known?.dataset === dataset) return known.order;
  const headings = new Map([...columns].map(([heading, column]) => [column, heading]));
  const order = fileColumns(dataset)
    .map((column) => ({ column, heading: headings.get(column) }))
    .filter(({ column, heading }) => heading !== undefined || column.whenEmpty !== undefined || !column.nullable);
  orders.set(columns, { dataset, order });
  return order;
}

interface ReadColumn {
  readonly column: Column;
  readonly heading: string | undefined;
}

const orders = new WeakMap<
  ReadonlyMap<string, Column>,
  { readonly dataset: Dataset; readonly order: readonly ReadColumn[] }
>();

/**
 * Read every cell of a row by its column's kind. All problems of the row are found, not only the first.
 * @param known values of cells that need not be read, by column name.
 */
export function readCells(
  dataset: Dataset,
  columns: ReadonlyMap<string, Column>,
  row: number,
  cells: Cells,
  known: Readonly<Record<string, Value>> = {},
): { readonly read: ReadRow; readonly problems: readonly RowProblem[] } {
  const values: Record<string, Value> = {};
  const absences: Record<string, string> = {};
  const problems: RowProblem[] = [];
  for (const { column, heading } of readingOrder(dataset, columns)) {
    const value = known[column.name];
    if (value !== undefined) {
      values[column.name] = value;
      continue;
    }
    const text = heading === undefined ? '' : (cells[heading] ?? '');
    // Most columns of most rows are empty, or are not in the file at all.
    const absence = text === '' ? 'NOT_STATED' : absenceIn(text);
    const unreadable = text.startsWith('#') ? unreadableIn(text) : undefined;
    if (unreadable !== undefined) {
      problems.push({ row, column: column.name, code: 'DOES_NOT_FIT', ...unreadable });
    } else if (absence === undefined) {
      const reading = column.kind.readCell(text);
      if ('problem' in reading) problems.push({ row, column: column.name, ...reading.problem });
      else if (isStorable(reading.value)) values[column.name] = reading.value;
      else problems.push(unstorable(column, row));
    } else if (absence === 'NOT_STATED' && column.whenEmpty !== undefined) {
      values[column.name] = column.whenEmpty;
    } else if (!column.nullable) {
      problems.push({
        row,
        column: column.name,
        code: 'MISSING',
        message: `${column.name} must hold something.`,
        messageZh: `"${column.title}"不能为空`,
      });
    } else if (absence !== 'NOT_STATED') {
      absences[column.name] = absence;
    }
  }
  return { read: { row, values, absences }, problems };
}
