const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there was or will be such a day: year, month and day in digits, with or without leading zeros. */
export function isRealDay(year: string, month: string, day: string): boolean {
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const most = Number(month) === 2 && !isLeap ? 28 : (MONTH_LENGTHS[Number(month) - 1] ?? 0);
  return Number(day) >= 1 && Number(day) <= most;
}
