// From zero to nine: everyday forms, those of cheques, old ones, and the spoken 幺 and 两.
const CHINESE = ['〇零○◯', '一壹弌幺', '二贰貳弍两兩', '三叁參弎', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'];

const chineseDigits = new Map(
  CHINESE.flatMap((forms, digit) => [...forms].map((form): [string, string] => [form, String(digit)])),
);

/** All of them, to look for. */
export const chineseNumerals: readonly string[] = [...chineseDigits.keys()];

/** The digit that a Chinese numeral stands for when a number is spelt digit by digit: 幺三八 is 138. */
export function chineseDigit(character: string): string | undefined {
  return chineseDigits.get(character);
}

// Circled digits that have no compatibility form, from one to nine, by the first of each set.
const DINGBATS = [0x2776, 0x2780, 0x278a, 0x24f5];
const DINGBAT_ZEROS = new Set(['⓿', '🄋', '🄌']);

/**
 * The plain digits of a number in another script or dress: `１`, `①`, `⑴`, `⒈`, `❶`, `𝟏`, `¹`, `١`. Undefined for
 * everything else, Chinese numerals too.
 */
export function plainDigits(character: string): string | undefined {
  const undressed = /^\(?(\d{1,2})[).,]?$/.exec(character.normalize('NFKC'))?.[1];
  if (undressed !== undefined) return undressed;
  if (DINGBAT_ZEROS.has(character)) return '0';
  const code = character.codePointAt(0) ?? 0;
  const first = DINGBATS.find((start) => code >= start && code < start + 9);
  if (first !== undefined) return String(code - first + 1);
  return /^\p{Nd}$/u.test(character) ? String(valueOfDecimal(code)) : undefined;
}

// Unicode keeps the ten digits of a script together and in order, and no two scripts' tens touch but those that have
// compatibility forms.
function valueOfDecimal(code: number): number {
  let before = 0;
  while (before < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before;
}

const LOOKALIKES = new Map([...'OoОоΟο'].map((letter): [string, string] => [letter, '0']));
for (const letter of 'lIІΙ') LOOKALIKES.set(letter, '1');

/** The digit that a Latin, Cyrillic or Greek letter is mistaken for, or put for: O for 0, l and I for 1. */
export function lookalikeDigit(letter: string): string | undefined {
  return LOOKALIKES.get(letter);
}
