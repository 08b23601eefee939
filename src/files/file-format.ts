import { badFile } from './bad-file.js';

export type FileFormat = 'csv' | 'jsonl' | 'xlsx';

/** How many first bytes `detectFormat` looks at. */
export const SNIFFED_BYTES = 512;

interface Signature {
  readonly begins: (text: string) => boolean;
  readonly what: string;
  readonly cure: string;
  readonly messageZh: string;
}

// What people send as a table though it is none that is read here; the sentence says how to make one of it.
const OTHERS: readonly Signature[] = [
  {
    begins: (text) => text.startsWith('\xd0\xcf\x11\xe0'),
    what: 'an old Excel file (.xls), or one with a password',
    cure: 'save it as .xlsx without a password',
    messageZh: '文件是旧版Excel（.xls）或带密码，请另存为不带密码的.xlsx',
  },
  {
    begins: (text) => text.startsWith('%PDF'),
    what: 'a PDF',
    cure: 'send the table as .xlsx or CSV',
    messageZh: '文件是PDF，请提交.xlsx或CSV',
  },
  {
    begins: (text) => ['\x1f\x8b', 'Rar!', '7z\xbc\xaf'].some((signature) => text.startsWith(signature)),
    what: 'a packed archive',
    cure: 'unpack it first',
    messageZh: '文件是压缩包，请解压后提交',
  },
  {
    begins: (text) => /^\s*<(\?xml|!doctype|html|table)/i.test(text),
    what: 'a web page or XML',
    cure: 'open it in a spreadsheet program and save it as .xlsx',
    messageZh: '文件是网页或XML，请用电子表格软件打开后另存为.xlsx',
  },
  {
    begins: (text) => /^\s*\[\s*[{\]]/.test(text),
    what: 'one JSON array',
    cure: 'write JSON Lines, one object a line, without brackets and commas between them',
    messageZh: '文件是JSON数组，请改为JSON Lines（每行一个对象）',
  },
];

/**
 * The format of a file by its first bytes: a ZIP is XLSX, `{` begins JSON Lines, other text is CSV.
 * @throws LongchengError BAD_FILE when it is none of them, or not the one that was stated.
 */
export function detectFormat(head: Uint8Array, stated: FileFormat | undefined): FileFormat {
  const text = Buffer.from(head.subarray(0, SNIFFED_BYTES))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '');
  const other = OTHERS.find(({ begins }) => begins(text));
  if (other !== undefined) throw badFile(`The file is ${other.what}; ${other.cure}.`, other.messageZh);
  const found =
    text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06') ? 'xlsx' : /^\s*\{/.test(text) ? 'jsonl' : 'csv';
  // An empty file contradicts nothing; the reader of the stated format says what is missing.
  if (stated === undefined || stated === found || text.trim() === '') return stated ?? found;
  throw badFile(
    `The file was sent as ${NAMES[stated]}, but its first bytes are those of ${NAMES[found]}; correct one of the two.`,
    `文件声明为${NAMES[stated]}，但内容是${NAMES[found]}`,
  );
}

const NAMES: Readonly<Record<FileFormat, string>> = { csv: 'CSV', jsonl: 'JSON Lines', xlsx: 'XLSX' };
