import { tidy } from '../../catalog/cell.js';
import type { Column, Dataset } from '../../catalog/registry.js';
import type { Value } from '../../catalog/value.js';
import type { Redaction, RowProblem } from '../draft.js';
import { type ReadRow, readCells } from '../read-cells.js';
import type { SourceRow } from '../source-row.js';
import { type Gate, passGate } from './gate.js';
import { KnownCells } from './known-cells.js';
import { withoutLongCells } from './long-cells.js';
import { codesOutOfDate, displayPeriodOver } from './row-dates.js';
import type { RowFinding } from './row-finding.js';
import { safeFinding } from './safe-value.js';

/** A row as far as it can be checked by itself, before anything is looked up. */
export interface CheckedRow {
  readonly row: number;
  /** A row that the law forbids to publish one by one: nothing of it is kept. */
  readonly isCountedOnly: boolean;
  readonly read: ReadRow;
  readonly redactions: readonly Redaction[];
  readonly findings: readonly RowFinding[];
  /** Brings a column that the dataset does not have: what it says would be lost. */
  readonly isStopped: boolean;
  /** Markings of secrecy: one of them keeps the whole submission out. */
  readonly secretMarks: readonly RowFinding[];
}

/**
 * Check one row by itself: every cell by its kind, personal data, markings of secrecy, codes and dates.
 * @param known cells of earlier rows that need not be looked at again; learns those of this row.
 */
export function checkRow(
  dataset: Dataset,
  columns: ReadonlyMap<string, Column>,
  source: SourceRow,
  today: string,
  known = new KnownCells(),
): CheckedRow {
  const { row } = source;
  const { cells, findings: tooLong } = withoutLongCells(source, columns);
  if (isCountedOnly(dataset, columns, cells))
    return {
      row,
      isCountedOnly: true,
      read: { row, values: {}, absences: {} },
      redactions: [],
      isStopped: false,
      findings: [],
      secretMarks: [],
    };
  const { fresh, values } = tellApart(columns, cells, known);
  const { read, problems } = readCells(dataset, columns, row, cells, values);
  const gate = passGate(dataset, row, fresh, read.values);
  const findings = [
    ...tooLong,
    // A cell that was taken out is not missing.
    ...problems
      .filter(({ column }) => !tooLong.some((finding) => finding.column === column))
      .map((problem) => asError(problem, fresh)),
    ...gate.findings,
    ...normalised(dataset, row, fresh, gate.values),
    ...codesOutOfDate(dataset, row, gate.values),
    ...displayPeriodOver(dataset, row, gate.values, today),
  ];
  remember(dataset, fresh, read, { ...gate, findings }, known);
  return {
    row,
    isCountedOnly: false,
    read: { row, values: gate.values, absences: read.absences },
    redactions: gate.redactions,
    isStopped: false,
    findings,
    secretMarks: gate.secretMarks,
  };
}

/** The cells of a row that are to be looked at, and the values of those that are known; both by column name. */
function tellApart(
  columns: ReadonlyMap<string, Column>,
  cells: SourceRow['cells'],
  known: KnownCells,
): { readonly fresh: ReadonlyMap<string, string>; readonly values: Readonly<Record<string, Value>> } {
  const fresh = new Map<string, string>();
  const values: Record<string, Value> = {};
  for (const [heading, column] of columns) {
    const cell = cells[heading] ?? '';
    const value = cell === '' ? undefined : known.find(column, cell);
    if (value === undefined) fresh.set(column.name, cell);
    else values[column.name] = value;
  }
  return { fresh, values };
}

/** Of cells about which anything was said, it is said again of the next that are the same: they stay unknown. */
function remember(
  dataset: Dataset,
  fresh: ReadonlyMap<string, string>,
  { values }: ReadRow,
  { findings, redactions, secretMarks }: Gate,
  known: KnownCells,
): void {
  const spokenOf = new Set<string | undefined>(redactions.map(({ field }) => field));
  for (const { column } of [...findings, ...secretMarks]) spokenOf.add(column);
  for (const [name, cell] of fresh) {
    const column = dataset.column(name);
    const value = values[name];
    if (column !== undefined && value !== undefined && cell !== '' && !spokenOf.has(name))
      known.remember(column, cell, value);
  }
}

function isCountedOnly(
  { countedOnly }: Dataset,
  columns: ReadonlyMap<string, Column>,
  cells: SourceRow['cells'],
): boolean {
  if (countedOnly === undefined) return false;
  for (const [heading, column] of columns)
    if (column.name === countedOnly.column && countedOnly.words.includes(tidy(cells[heading] ?? ''))) return true;
  return false;
}

function asError(problem: RowProblem, cells: ReadonlyMap<string, string>): RowFinding {
  const cell = problem.column === undefined ? undefined : cells.get(problem.column);
  return safeFinding({ ...problem, severity: 'error', value: cell ?? null });
}

// What is stored must be what the agency wrote, or it must be said how it differs.
function normalised(
  dataset: Dataset,
  row: number,
  cells: ReadonlyMap<string, string>,
  values: Readonly<Record<string, Value>>,
): readonly RowFinding[] {
  const findings: RowFinding[] = [];
  for (const [name, cell] of cells) {
    const value = values[name];
    if (typeof value !== 'string' || value === cell || !SAID_WHEN_NORMALISED.has(dataset.column(name)?.kind.name ?? ''))
      continue;
    findings.push(
      safeFinding({
        row,
        column: name,
        code: 'NORMALISED',
        severity: 'information',
        message: `${name} is kept as "${value}": full-width characters, brackets or spaces were made uniform.`,
        messageZh: `已规范为"${value}"（全角、括号或空格）`,
        value: cell,
      }),
    );
  }
  return findings;
}

const SAID_WHEN_NORMALISED = new Set(['text', 'document number', 'index number', 'credit code', 'contact', 'date']);
