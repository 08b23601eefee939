/** How a number format shows a number, as far as it changes what is meant. */
export type NumberFormat =
  | { readonly shows: 'number' | 'percent' | 'per-mille' }
  | { readonly shows: 'date'; readonly parts: ReadonlySet<DatePart> };

export type DatePart = 'year' | 'month' | 'day' | 'time';

export const PLAIN: NumberFormat = { shows: 'number' };

const DAY = 'yyyy-m-d';
const MONTH = 'yyyy-m';
const MONTH_DAY = 'm-d';
const TIME = 'h:mm:ss';

// ECMA-376 part 1, 18.8.30: formats that are known by number, those of Chinese programs (27 to 36, 50 to 58) too.
const BUILT_IN: Readonly<Record<number, string>> = {
  ...{ 9: '0%', 10: '0.00%' },
  ...{ 14: DAY, 15: DAY, 16: MONTH_DAY, 17: MONTH, 18: TIME, 19: TIME, 20: TIME, 21: TIME, 22: `${DAY} ${TIME}` },
  ...{ 27: MONTH, 28: MONTH_DAY, 29: MONTH_DAY, 30: DAY, 31: DAY, 32: TIME, 33: TIME, 34: TIME, 35: TIME, 36: MONTH },
  ...{ 45: TIME, 46: TIME, 47: TIME },
  ...{
    50: MONTH,
    51: MONTH_DAY,
    52: MONTH,
    53: MONTH_DAY,
    54: MONTH_DAY,
    55: TIME,
    56: TIME,
    57: MONTH,
    58: MONTH_DAY,
  },
};

/** What a format shows, by its number and, where the workbook declares one, its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  return readFormatCode(code ?? BUILT_IN[id] ?? '');
}

/** What a format code such as `yyyy"年"m"月"d"日"` or `0.00%` shows. */
export function readFormatCode(code: string): NumberFormat {
  // Only the part for positive numbers; without quoted texts, escaped signs, and colours, places and conditions.
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  const parts = dateParts(bare);
  if (parts.size > 0 && !/general/i.test(bare)) return { shows: 'date', parts };
  if (bare.includes('‰')) return { shows: 'per-mille' };
  return bare.includes('%') ? { shows: 'percent' } : PLAIN;
}

function dateParts(bare: string): ReadonlySet<DatePart> {
  const parts = new Set<DatePart>();
  const tokens = bare.match(/y+|m+|d+|h+|s+|am\/pm|a\/p|上午\/下午/gi) ?? [];
  for (const [index, token] of tokens.entries()) {
    const sign = token[0]?.toLowerCase();
    // `m` between hours and seconds is minutes.
    const isMinute = sign === 'm' && (/^h/i.test(tokens[index - 1] ?? '') || /^s/i.test(tokens[index + 1] ?? ''));
    if (sign === 'y') parts.add('year');
    else if (sign === 'd') parts.add('day');
    else if (sign === 'm' && !isMinute) parts.add('month');
    else parts.add('time');
  }
  return parts;
}
