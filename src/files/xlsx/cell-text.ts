import { unreadableCell } from '../../publication/unreadable-cell.js';
import { PLAIN } from './number-format.js';
import { numberText } from './number-text.js';
import type { SharedStrings } from './shared-strings.js';
import { unescapeText } from './string-text.js';
import type { Workbook } from './workbook.js';

/** A cell as the part of its sheet has it (ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  readonly type: string;
  readonly style: number;
  /** The text of `v`; undefined when there is no `v`. */
  readonly value: string | undefined;
  /** The text of `is`. */
  readonly inline: string;
  readonly hasFormula: boolean;
}

/**
 * The text of a cell: of a formula its result, of a truth 是 or 否. What is not to be trusted (an error, digits that are
 * lost, a formula nobody computed) is marked so that no column accepts it.
 */
export function cellText(cell: RawCell, workbook: Workbook, strings: SharedStrings): string {
  const { type, value } = cell;
  if (type === 'inlineStr') return cell.inline;
  if (value === undefined) return cell.hasFormula ? unreadableCell('NO_RESULT', '=') : '';
  switch (type) {
    case 's':
      return strings.get(Number(value));
    case 'str':
    case 'd':
      return unescapeText(value);
    case 'b':
      return value.trim() === '1' ? '是' : '否';
    case 'e':
      return unreadableCell('FORMULA_ERROR', value);
    default:
      return value === '' ? '' : numberText(value, workbook.formats[cell.style] ?? PLAIN, workbook.is1904);
  }
}
