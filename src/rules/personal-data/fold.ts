import { chineseDigit, lookalikeDigit, plainDigits } from './numerals.js';

/** A text as a reader sees it, whatever it was written with, and the way back to what was written. */
export interface FoldedText {
  /** Compatibility forms replaced, invisible characters taken out, entities, escapes and tags resolved. */
  readonly plain: string;
  /** `plain`, unit for unit, with every numeral written as an ASCII digit. */
  readonly digits: string;
  /** Where the unit at an index of `plain` begins in the original. */
  readonly startOf: (index: number) => number;
  /** Where it ends. */
  readonly endOf: (index: number) => number;
}

/** Fold a text, so that `１３８`, `①③⑧`, `一三八`, `1&#51;8` and `1` `8` with a zero-width space between read alike. */
export function fold(text: string): FoldedText {
  return /^[ -%'-;=-[\]-~\t\r\n]*$/.test(text)
    ? { plain: text, digits: readLookalikes(text, text), startOf: (index) => index, endOf: (index) => index + 1 }
    : foldUnits(text);
}

function foldUnits(text: string): FoldedText {
  const plain: string[] = [];
  const digits: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start < text.length; ) {
    const { written, seen } = nextCharacter(text, start);
    const folded = foldCharacter(seen);
    for (let index = 0; index < folded.length; index += 1) {
      const unit = folded.charAt(index);
      plain.push(unit);
      digits.push(chineseDigit(unit) ?? unit);
      starts.push(start);
      ends.push(start + written);
    }
    start += written;
  }
  const plainText = plain.join('');
  return {
    plain: plainText,
    digits: readLookalikes(digits.join(''), plainText),
    startOf: (index) => starts[index] ?? text.length,
    endOf: (index) => ends[index] ?? text.length,
  };
}

interface Character {
  /** How many units it takes in the original. */
  readonly written: number;
  /** What it shows. */
  readonly seen: string;
}

// An ampersand may be escaped again and again; tags and escaped line ends separate as a space does.
const MARKUP =
  /&(?:amp;){0,3}(?:#(?<decimal>\d{1,7});?|#[xX](?<hex>[0-9a-fA-F]{1,6});?|(?<name>[A-Za-z]{2,8});)|<\/?[A-Za-z][^<>]{0,80}>|\\[nrt]|\\u(?<unit>[0-9a-fA-F]{4})/y;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  Tab: ' ',
  NewLine: '\n',
  zwj: '',
  zwnj: '',
  shy: '',
  lrm: '',
  rlm: '',
  commat: '@',
  period: '.',
  middot: '·',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  minus: '-',
  lowbar: '_',
  ast: '*',
  times: '×',
  colon: ':',
  lpar: '(',
  rpar: ')',
  amp: '&',
};

function nextCharacter(text: string, start: number): Character {
  const first = text.charAt(start);
  if (first === '&' || first === '<' || first === '\\') {
    MARKUP.lastIndex = start;
    const match = MARKUP.exec(text);
    const seen = match === null ? undefined : markupShows(match.groups ?? {});
    if (match !== null && seen !== undefined) return { written: match[0].length, seen };
  }
  const seen = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { written: seen.length, seen };
}

function markupShows({ decimal, hex, name, unit }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (name !== undefined) return ENTITIES[name];
  const code = decimal === undefined ? Number.parseInt(hex ?? unit ?? '20', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

// Marks that combine, formats (zero-width, direction, soft hyphen, variation) and letters that are drawn as nothing.
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}\u115F\u1160\u3164\uFFA0\u2800]$/u;
const DASH = /^[\p{Pd}\u2043\u2212\u30FC\uFF70]$/u;

const known = new Map<string, string>();

function foldCharacter(seen: string): string {
  if (seen.length === 1 && seen <= '~') return seen;
  const remembered = known.get(seen);
  if (remembered !== undefined) return remembered;
  const folded = foldUnseen(seen);
  // The characters in use fit many times over; a file made to fill the memory does not.
  if (known.size < 20_000) known.set(seen, folded);
  return folded;
}

function foldUnseen(seen: string): string {
  if (INVISIBLE.test(seen)) return '';
  if (DASH.test(seen)) return '-';
  return plainDigits(seen) ?? seen.normalize('NFKC');
}

// As long as the shortest number that identifies: a mobile number of eleven digits. An X may end an identity number.
const LONG_RUN = /(?<![A-Za-z])[\dOoОоΟοlIІΙ](?:[\s._·-]{0,2}[\dOoОоΟοlIІΙ]){10,40}(?![A-WYZa-wyz])/g;
const FEWEST_DIGITS = 4;

/** Letters that stand for digits, where they stand in a long number; elsewhere they are letters. */
function readLookalikes(digits: string, plain: string): string {
  if (!/[OoОоΟοlIІΙ]/.test(plain)) return digits;
  return digits.replace(LONG_RUN, (run) =>
    run.replace(/\D/g, '').length < FEWEST_DIGITS
      ? run
      : run.replace(/[OoОоΟοlIІΙ]/g, (letter) => lookalikeDigit(letter) ?? letter),
  );
}
