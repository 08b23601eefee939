/** 万元 as a debt table in 亿元 prints it: 73600 → 7.3600. */
export function yiYuan(wanYuan: number): string {
  return (wanYuan / 10_000).toFixed(4);
}

/** 百元 as a budget table in 万元 prints it: 123456 → 1234.56; whole 万元 without a fraction. */
export function wanYuan(baiYuan: number): string {
  return baiYuan % 100 === 0 ? String(baiYuan / 100) : (baiYuan / 100).toFixed(2);
}

/** A share as a table prints it: 0.46095 → 46.1%. */
export function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)}%`;
}

/** Whole parts of a whole number, as near to these shares as can be; together they are the number itself. */
export function allocate(total: number, shares: readonly number[]): readonly number[] {
  const sum = sumOf(shares);
  const ends = shares.map((_, index) => Math.round((total * sumOf(shares.slice(0, index + 1))) / sum));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
