import type { DigitGroup, NumberWindow } from './number-chain.js';
import { isRealDay } from './real-day.js';

/**
 * Whether groups of digits were written as one number: one group, all there is, a usual way of grouping, digit by
 * digit, or set off from what stands around them. Decimals and dates next to other numbers are not.
 * @param usual lengths of groups in which such numbers are written, as `3-4-4`.
 */
export function isOneNumber(window: NumberWindow, usual: RegExp): boolean {
  const groups = window.chain.slice(window.from, window.to);
  if (groups.length === 1) return true;
  const inner = groups.slice(1).map(({ separator }) => separator);
  if (isDecimal(groups)) return false;
  const isWhole = groups.length === window.chain.length;
  const isEven = inner.every((separator) => separator === inner[0]);
  if (touchesDate(window)) return isWhole && isEven;
  return (
    isWhole ||
    usual.test(groups.map(({ digits }) => digits.length).join('-')) ||
    groups.every(({ digits }) => digits.length === 1) ||
    (isEven && isSetOff(window, inner[0]))
  );
}

// Amounts have four decimals at most, degrees three digits before the point; degrees come in pairs.
function isDecimal([whole, fraction, ...more]: readonly DigitGroup[]): boolean {
  if (whole === undefined || fraction?.separator !== '.') return false;
  if (more.length === 0) return whole.digits.length <= 3 || fraction.digits.length <= 4;
  const [second, secondFraction, ...rest] = more;
  const isPair = second?.separator !== '.' && secondFraction?.separator === '.' && rest.length === 0;
  return isPair && /^\d{2,3}$/.test(whole.digits) && /^\d{2,3}$/.test(second?.digits ?? '');
}

function isSetOff({ chain, from, to }: NumberWindow, inner: string | undefined): boolean {
  return (from === 0 || chain[from]?.separator !== inner) && chain[to]?.separator !== inner;
}

/** Whether a date lies in the window or over an edge of it. */
function touchesDate({ chain, from, to }: NumberWindow): boolean {
  for (let index = Math.max(0, from - 2); index < to; index += 1) {
    const group = chain[index];
    const length = group === undefined ? 0 : datedGroups(group, chain[index + 1], chain[index + 2]);
    if (index + length > from && length > 0) return true;
  }
  return false;
}

function datedGroups(first: DigitGroup, second: DigitGroup | undefined, third: DigitGroup | undefined): number {
  const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(first.digits);
  if (compact !== null) return isRealDay(compact[1] ?? '', compact[2] ?? '', compact[3] ?? '') ? 1 : 0;
  if (!/^(?:19|20)\d{2}$/.test(first.digits) || second === undefined || third === undefined) return 0;
  const isDate =
    second.separator === third.separator &&
    second.digits.length <= 2 &&
    third.digits.length <= 2 &&
    isRealDay(first.digits, second.digits, third.digits);
  return isDate ? 3 : 0;
}
