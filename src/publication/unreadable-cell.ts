/** Why a cell of a file has no text that could be trusted, though it holds something. */
export type UnreadableReason = 'DIGITS_LOST' | 'FORMULA_ERROR' | 'NO_RESULT' | 'NO_SUCH_DATE';

const SAYINGS: Readonly<Record<UnreadableReason, readonly [english: string, chinese: string]>> = {
  DIGITS_LOST: [
    'is a number of more than 15 digits, of which a spreadsheet keeps only 15; set the column to text and type it again',
    '超过15位的数字在电子表格中已丢失末尾数位，请将该列设为文本后重新录入',
  ],
  FORMULA_ERROR: [
    'is the error of a formula; put the value there, or leave the cell empty',
    '是公式错误值，请改为实际值或留空',
  ],
  NO_RESULT: [
    'is a formula without a computed result; open the file in a spreadsheet program, save it, and send it again',
    '是没有计算结果的公式，请在电子表格软件中打开并保存后重新提交',
  ],
  NO_SUCH_DATE: ['is formatted as a date that no calendar has; type the date again', '不是有效日期，请重新录入'],
};

const FORM = /^#UNREADABLE ([A-Z_]+) (.*)$/s;

/**
 * What stands in place of the text of such a cell: a marker, like those of absence, that no column accepts. So one bad
 * cell is a problem of its row and not the end of the file, and nobody reads wrong digits.
 */
export function unreadableCell(reason: UnreadableReason, shown: string): string {
  return `#UNREADABLE ${reason} ${shown}`;
}

/** What to say of a cell that holds such a marker; undefined for any other text. */
export function unreadableIn(text: string): { readonly message: string; readonly messageZh: string } | undefined {
  const [, reason, shown] = (text.startsWith('#UNREADABLE') ? FORM.exec(text) : null) ?? [];
  const sayings = Object.entries(SAYINGS).find(([name]) => name === reason)?.[1];
  if (sayings === undefined) return undefined;
  return { message: `"${shown}" ${sayings[0]}.`, messageZh: `"${shown}"${sayings[1]}` };
}
