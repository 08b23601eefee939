/** A document number in a folded text: whose (`朝龙政发`, may be empty), of what year, which. */
export interface FoundNumber {
  readonly prefix: string;
  readonly year: string;
  readonly sequence: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_PREFIX = 8;

// In whatever brackets it was typed; those of full width are folded already.
const NUMBER = new RegExp(
  `(\\p{Script=Han}{0,${LONGEST_PREFIX}})[〔\\[(【〖〈《<{]\\s*((?:19|20)\\d{2})\\s*[〕\\])】〗〉》>}]\\s*第?\\s*0*(\\d{1,6})(?!\\d)\\s*号?`,
  'gu',
);

// What people write before a number and is no part of it.
const LEAD_IN = /^(?:关于|根据|按照|依据|依照|查询|查找|查)/;

// Nearly no text has one, and looking for brackets around a year is far cheaper.
const YEAR_IN_BRACKETS = /[〔[(【〖〈《<{]\s*(?:19|20)\d{2}\s*[〕\])】〗〉》>}]/;

/** The document numbers in a folded text, as 党政机关公文处理工作条例 forms them: whose, year in brackets, sequence. */
export function documentNumbersIn(text: string): readonly FoundNumber[] {
  if (!YEAR_IN_BRACKETS.test(text)) return [];
  return [...text.matchAll(NUMBER)].map((match) => {
    const [whole, written = '', year = '', sequence = ''] = match;
    const prefix = written.replace(LEAD_IN, '');
    const start = match.index + written.length - prefix.length;
    return { prefix, year, sequence, start, end: match.index + whole.length };
  });
}

/** The one lexeme that a number is looked for by. */
export function numberLexeme({ prefix, year, sequence }: Pick<FoundNumber, 'prefix' | 'year' | 'sequence'>): string {
  return `#${prefix}${year}-${sequence}`;
}

/** The lexemes that a number is found by: with its whole prefix, with any end of it, and with none. */
export function numberLexemes(number: FoundNumber): readonly string[] {
  const characters = [...number.prefix];
  return Array.from({ length: characters.length + 1 }, (_, from) =>
    numberLexeme({ ...number, prefix: characters.slice(from).join('') }),
  );
}
