import fc from 'fast-check';

/** A number as someone may write it so that a search for its digits does not find it. */
export type Disguise = fc.Arbitrary<(number: string) => string>;

const CHINESE = [...'〇一二三四五六七八九'];
const FORMAL = [...'零壹贰叁肆伍陆柒捌玖'];
const CIRCLED = [...'⓪①②③④⑤⑥⑦⑧⑨'];
const SUPERSCRIPT = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
const MATHEMATICAL = [...'𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'];
const ARABIC_INDIC = [...'٠١٢٣٤٥٦٧٨٩'];
const FULL_WIDTH = [...'０１２３４５６７８９'];
const SCRIPTS = [FULL_WIDTH, CHINESE, FORMAL, CIRCLED, SUPERSCRIPT, MATHEMATICAL, ARABIC_INDIC];
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u202e', '\ufe0f', '\u061c'];
const SEPARATORS = [' ', '  ', '-', '\u00a0', '\u3000', '–', '—', '·', '\n', '\r\n', ' - ', '.', '_'];

function each(number: string, change: (digit: string, index: number) => string): string {
  return [...number].map((character, index) => (/\d/.test(character) ? change(character, index) : character)).join('');
}

/** As many choices as the longest number has digits. */
function choices<T>(values: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.array(fc.constantFrom(...values), { minLength: 19, maxLength: 19 });
}

const inScript: Disguise = fc
  .constantFrom(...SCRIPTS)
  .map((script) => (number: string) => each(number, (digit) => script[Number(digit)] ?? digit));

const inManyScripts: Disguise = choices(SCRIPTS).map(
  (scripts) => (number: string) => each(number, (digit, index) => scripts[index]?.[Number(digit)] ?? digit),
);

const withInvisible: Disguise = choices(INVISIBLE).map(
  (marks) => (number: string) => each(number, (digit, index) => `${digit}${marks[index] ?? ''}`),
);

const asEntities: Disguise = choices([10, 16, 0]).map(
  (bases) => (number: string) =>
    each(number, (digit, index) => {
      const code = digit.charCodeAt(0);
      if (bases[index] === 10) return `&#${code};`;
      return bases[index] === 16 ? `&#x${code.toString(16)};` : digit;
    }),
);

/** The same or different separators after some digits, after two at least: one dot alone makes a decimal. */
const separated: Disguise = fc
  .tuple(
    choices(SEPARATORS),
    fc.boolean(),
    fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 10 }),
  )
  .map(
    ([marks, isEven, places]) =>
      (number: string) =>
        each(number, (digit, index) => (places.includes(index) ? `${digit}${marks[isEven ? 0 : index] ?? ''}` : digit)),
  );

const withMarkup: Disguise = fc
  .constantFrom('<br>', '<br/>', '&nbsp;', '&amp;nbsp;', '\\n', '<wbr>')
  .map((mark) => (number: string) => `${number.slice(0, 3)}${mark}${number.slice(3, 7)}${mark}${number.slice(7)}`);

const withLetters: Disguise = choices(['O', 'o', 'l', 'I', '']).map(
  (letters) => (number: string) =>
    each(number, (digit, index) => {
      const letter = letters[index] ?? '';
      const isAlike = (digit === '0' && /o/i.test(letter)) || (digit === '1' && /[lI]/.test(letter));
      return isAlike ? letter : digit;
    }),
);

const twice: Disguise = fc.tuple(inScript, withInvisible, separated).map(
  ([script, invisible, gaps]) =>
    (number: string) =>
      gaps(invisible(script(number))),
);

export const disguise: Disguise = fc.oneof(
  fc.constant((number: string) => number),
  inScript,
  inManyScripts,
  withInvisible,
  asEntities,
  separated,
  withMarkup,
  withLetters,
  twice,
);
