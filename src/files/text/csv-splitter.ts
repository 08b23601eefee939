import { badRow, LONGEST_ROW, MOST_COLUMNS } from '../bad-file.js';
import { tooLong } from './decoded-lines.js';

/** The signs that may stand between the cells of a row. */
export const DELIMITERS = [',', '\t', ';'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const QUOTE = '"';

/** The delimiter that stands most often outside quotation marks in the first row; a comma when none does. */
export function findDelimiter(text: string): Delimiter {
  const counts: Record<Delimiter, number> = { ',': 0, '\t': 0, ';': 0 };
  let isQuoted = false;
  for (const character of text.trimStart()) {
    if (character === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n') break;
    else if (character === ',' || character === '\t' || character === ';') counts[character] += 1;
  }
  return DELIMITERS.reduce((best, next) => (counts[next] > counts[best] ? next : best));
}

/** The next place of a sign at or after a place, looked up again only when passed; the text's length when there is none. */
class NextOf {
  private place = -1;

  constructor(
    private readonly text: string,
    private readonly sign: string,
  ) {}

  at(from: number): number {
    if (this.place < from) {
      const found = this.text.indexOf(this.sign, from);
      this.place = found < 0 ? this.text.length : found;
    }
    return this.place;
  }
}

/**
 * Splits CSV (RFC 4180) into rows of cells as blocks of text come. Rows are counted as a spreadsheet program counts
 * them: blank ones too, one with line breaks in quotation marks once.
 * @throws LongchengError BAD_FILE, DamagedText
 */
export class CsvSplitter {
  /** How many rows are complete. */
  rows = 0;
  private rest = '';

  constructor(private readonly delimiter: Delimiter) {}

  /** The rows that a block completes, each of at least one cell. */
  *take(block: string): Generator<readonly string[]> {
    // Of whole lines only a row whose quotation mark is open is left over; without another it stays open.
    if (this.rest !== '' && !block.includes(QUOTE)) this.rest += block;
    else yield* this.split(this.rest + block, false);
    if (this.rest.length > LONGEST_ROW) throw tooLong();
  }

  /** The row that the end of the text completes. */
  *end(): Generator<readonly string[]> {
    yield* this.split(this.rest, true);
  }

  private *split(text: string, isLast: boolean): Generator<readonly string[]> {
    const reader = new RowReader(text, this.delimiter, isLast);
    let start = 0;
    while (start < text.length) {
      const cells = reader.read(start, this.rows + 1);
      if (cells === undefined) break;
      start = reader.end;
      this.rows += 1;
      yield cells;
    }
    this.rest = text.slice(start);
  }
}

class RowReader {
  /** Where the row after the one that was read begins. */
  end = 0;
  private readonly delimiters: NextOf;
  private readonly lineFeeds: NextOf;
  private readonly carriageReturns: NextOf;
  private readonly quotes: NextOf;
  private readonly nulls: NextOf;

  constructor(
    private readonly text: string,
    private readonly delimiter: Delimiter,
    private readonly isLast: boolean,
  ) {
    this.delimiters = new NextOf(text, delimiter);
    this.lineFeeds = new NextOf(text, '\n');
    this.carriageReturns = new NextOf(text, '\r');
    this.quotes = new NextOf(text, QUOTE);
    this.nulls = new NextOf(text, '\u0000');
  }

  /** The cells of the row that begins at a place; undefined when more text must come before it is complete. */
  read(start: number, row: number): readonly string[] | undefined {
    const { text } = this;
    const cells: string[] = [];
    for (let place = start; ; place += 1) {
      const after = text[place] === QUOTE ? this.readQuoted(place, row, cells) : this.readPlain(place, row, cells);
      if (after === undefined) return undefined;
      if (cells.length > MOST_COLUMNS) throw tooManyCells(row);
      place = after;
      if (text[place] === this.delimiter) continue;
      const isCrLf = text[place] === '\r' && (text[place + 1] === '\n' || place + 1 === text.length);
      if (isCrLf && place + 1 === text.length && !this.isLast) return undefined;
      if (place < text.length && text[place] !== '\n' && !isCrLf) throw afterQuote(row);
      this.end = Math.min(place + (isCrLf ? 2 : 1), text.length);
      if (this.nulls.at(start) < this.end) throw badRow(row, ...NULL_CHARACTER);
      return cells;
    }
  }

  private readQuoted(opening: number, row: number, cells: string[]): number | undefined {
    const { text } = this;
    let closing = text.indexOf(QUOTE, opening + 1);
    let isDoubled = false;
    while (closing >= 0 && text[closing + 1] === QUOTE) {
      isDoubled = true;
      closing = text.indexOf(QUOTE, closing + 2);
    }
    if (closing < 0) {
      if (this.isLast) throw badRow(row, ...NEVER_CLOSED);
      return undefined;
    }
    // The next character decides whether this mark closes, and it has not come yet.
    if (closing + 1 === text.length && !this.isLast) return undefined;
    const content = text.slice(opening + 1, closing);
    cells.push(isDoubled ? content.replaceAll('""', QUOTE) : content);
    return closing + 1;
  }

  private readPlain(start: number, row: number, cells: string[]): number | undefined {
    const delimiter = this.delimiters.at(start);
    const lineEnd = this.lineFeeds.at(start);
    const stop = Math.min(delimiter, lineEnd);
    if (stop === this.text.length && !this.isLast) return undefined;
    const endsLine = stop === lineEnd;
    const end = endsLine && stop > start && this.text[stop - 1] === '\r' ? stop - 1 : stop;
    if (this.quotes.at(start) < end) throw badRow(row, ...QUOTE_INSIDE);
    if (this.carriageReturns.at(start) < end) throw badRow(row, ...OLD_LINE_BREAK);
    cells.push(this.text.slice(start, end));
    return end;
  }
}

type Sentences = readonly [message: string, messageZh: string];

const NULL_CHARACTER: Sentences = [
  'holds a NUL character; save the file again as CSV in UTF-8.',
  '含有NUL字符，请将文件重新保存为UTF-8编码的CSV',
];
const NEVER_CLOSED: Sentences = ['opens a quotation mark that is never closed; close or remove it.', '的引号没有闭合'];
const QUOTE_INSIDE: Sentences = [
  'has a quotation mark inside a cell that does not begin with one; put the cell in quotation marks and double those inside.',
  '的单元格中间有引号，请用引号括起整个单元格，并将其中的引号写两遍',
];
const OLD_LINE_BREAK: Sentences = [
  'holds a carriage return that ends no line; save the file again as CSV in UTF-8.',
  '含有孤立的回车符，请将文件重新保存为UTF-8编码的CSV',
];

function afterQuote(row: number): Error {
  return badRow(
    row,
    'has text after a closing quotation mark; double quotation marks that belong to the text.',
    '的闭合引号之后还有文字，文字中的引号应写两遍',
  );
}

function tooManyCells(row: number): Error {
  return badRow(row, `has more than ${MOST_COLUMNS} cells; no dataset has as many columns.`, `超过${MOST_COLUMNS}列`);
}
