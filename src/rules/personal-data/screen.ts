import { chineseNumerals } from './numerals.js';

// What a character can be part of. A text that has too little of each can not hold what the detectors look for.
const DIGIT = 1;
const LOOKALIKE = 2;
const MAILBOX_OR_MARKUP = 4;
const COVER = 8;
const CARD_OR_BIRTH = 16;
const PLATE = 32;
const HOME = 64;
const CHAT = 128;

const marks = new Uint8Array(0x10000);
mark('OoОоΟοlIІΙ', LOOKALIKE);
mark('@＠﹫&微薇威扣', MAILBOX_OR_MARKUP);
mark('*＊﹡×xXｘＸ●■★', COVER);
mark('生护照证passport行', CARD_OR_BIRTH);
mark('京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼', PLATE);
mark('单室栋幢楼院牌住居户籍组', HOME);
mark('QqＱｑvVwW(（[［{｛\\', CHAT);
for (const numeral of [...chineseNumerals, '十', '百']) mark(numeral, DIGIT);
for (let code = 0; code < 0x10000; code += 1) {
  const isSurrogate = code >= 0xd800 && code < 0xdc00;
  if (isSurrogate || /[\p{Nd}\p{No}]/u.test(String.fromCharCode(code))) mark(String.fromCharCode(code), DIGIT);
}

function mark(characters: string, as: number): void {
  for (let index = 0; index < characters.length; index += 1) {
    const code = characters.charCodeAt(index);
    marks[code] = (marks[code] ?? 0) | as;
  }
}

const CHAT_OR_MAILBOX = /[vw]x|wechat|weixin|[(（[［{｛]\s?at|\\u/i;

/**
 * Whether a text is worth a close look. Never false for one in which a detector would find something, and false at the
 * price of one pass for most cells of a table: names, dates, amounts, codes.
 */
export function mayHoldPersonalData(text: string): boolean {
  let digits = 0;
  let lookalikes = 0;
  let seen = 0;
  for (let index = 0; index < text.length; index += 1) {
    const is = marks[text.charCodeAt(index)] ?? 0;
    if (is === 0) continue;
    seen |= is;
    if ((is & DIGIT) !== 0) digits += 1;
    else if ((is & LOOKALIKE) !== 0) lookalikes += 1;
  }
  return (
    (seen & MAILBOX_OR_MARKUP) !== 0 ||
    (digits >= 4 && digits + lookalikes >= 11) ||
    (digits >= 6 && (seen & COVER) !== 0) ||
    (digits >= 5 && (seen & (CARD_OR_BIRTH | CHAT)) !== 0) ||
    (digits >= 3 && (seen & PLATE) !== 0) ||
    (digits >= 1 && (seen & HOME) !== 0) ||
    ((seen & CHAT) !== 0 && CHAT_OR_MAILBOX.test(text))
  );
}
