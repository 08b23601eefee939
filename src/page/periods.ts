const YEAR = /^\d{4}$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** More periods than this are not filled up: the gaps would be all that is seen. */
const MOST = 600;

/**
 * Names of years, quarters or months (`2019`, `2019-Q3`, `2019-07`) in order, with those between that nothing fell in, so
 * that a gap in time is seen as one. Weeks and days are only put in order.
 */
export function withoutGaps(labels: readonly string[]): readonly string[] {
  const sorted = [...new Set(labels)].toSorted();
  const numbers = sorted.map(numberOf);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const [sample = ''] = sorted;
  if (first === undefined || last === undefined || numbers.includes(undefined) || last - first >= MOST) return sorted;
  return Array.from({ length: last - first + 1 }, (_, index) => labelOf(sample, first + index));
}

/** The place of a period in a count of such periods; undefined for weeks and days. */
function numberOf(label: string): number | undefined {
  const [, quarterYear, quarter] = QUARTER.exec(label) ?? [];
  if (quarterYear !== undefined) return Number(quarterYear) * 4 + Number(quarter) - 1;
  const [, monthYear, month] = MONTH.exec(label) ?? [];
  if (monthYear !== undefined) return Number(monthYear) * 12 + Number(month) - 1;
  return YEAR.test(label) ? Number(label) : undefined;
}

function labelOf(sample: string, number: number): string {
  const year = (parts: number) => String(Math.floor(number / parts)).padStart(4, '0');
  if (QUARTER.test(sample)) return `${year(4)}-Q${(number % 4) + 1}`;
  return MONTH.test(sample) ? `${year(12)}-${String((number % 12) + 1).padStart(2, '0')}` : year(1);
}
