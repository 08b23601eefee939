import { area } from '../../catalog/columns/area.js';
import { inUnit, type Measure } from '../../catalog/columns/measure.js';
import { money } from '../../catalog/columns/money.js';
import { ratio } from '../../catalog/columns/ratio.js';
import type { FlatColumn, HeldValue } from '../../catalog/flat-columns.js';
import { isValueObject, type Value } from '../../catalog/value.js';
import type { Row } from '../../query/row.js';

// Digits enough for any canonical value.
const DIGITS = 12;

/** The plain value of a flat column in a record: what its kind holds, or a text where the file has no such type; null: none. */
export function flatValue({ content }: FlatColumn, row: Row): Value | null {
  switch (content.form) {
    case 'id':
      return row.id;
    case 'label':
      return row.label;
    case 'absences':
      return absencesText(row);
    case 'redactions':
      return Array.isArray(row.redactions) && row.redactions.length > 0 ? JSON.stringify(row.redactions) : null;
    case 'figure':
      return figureValue(content.held, content.figure.member, row);
    case 'value':
      return plainValue(content.held, row[content.held.name] ?? null);
    default:
      throw new TypeError('A record has no place in an embedded list.');
  }
}

/** The cell of a flat column in a record: its value as text, or the reason that is stated for its absence; null: empty. */
export function flatCell(column: FlatColumn, row: Row): string | null {
  const value = flatValue(column, row);
  if (value !== null) return String(value);
  const { content } = column;
  const reason = content.form === 'value' && isValueObject(row.absences) ? row.absences[content.held.name] : undefined;
  return reason === undefined || reason === null ? null : `#${String(reason)}`;
}

// Measures, lists and entries are the texts that they are read from; figures, days and truths are what they are.
function plainValue({ kind }: HeldValue, value: Value | null): Value | null {
  return value !== null && typeof value === 'object' ? kind.writeCell(value) : value;
}

function figureValue({ name, kind }: HeldValue, member: 'value' | 'unit', row: Row): Value | null {
  const measured = row[name];
  if (!isValueObject(measured)) return null;
  const figure = measured[member] ?? null;
  const measure = measureOf(kind.name);
  const unit = measure?.units.find(({ numerator, denominator }) => numerator === '1' && denominator === '1');
  return typeof figure === 'string' && unit !== undefined && member === 'value' ? inUnit(figure, unit, DIGITS) : figure;
}

/** The measure that a kind of this name is of; undefined for any other kind. */
export function measureOf(kindName: string): Measure | undefined {
  return [money, area, ratio].find(({ kindName: name }) => name === kindName);
}

function absencesText({ absences }: Row): string | null {
  if (!isValueObject(absences)) return null;
  const reasons = Object.entries(absences).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return reasons.length === 0 ? null : JSON.stringify(reasons.map(([field, reason]) => ({ field, reason })));
}
