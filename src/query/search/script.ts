import { Converter } from 'opencc-js/t2cn';

// https://github.com/nk2028/opencc-js. `t` is OpenCC's own standard of traditional characters, which Taiwan's and
// Hong Kong's forms are read as well.
const convert = Converter({ from: 't', to: 'cn' });

/** The characters that conversion may touch: nearly no record holds one, and looking is far cheaper than converting. */
const TRADITIONAL = traditionalCharacters();

function traditionalCharacters(): ReadonlySet<string> {
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCharCode(0x4e00 + index));
  const simplified = convert(all.join('\n')).split('\n');
  return new Set(all.filter((character, index) => simplified[index] !== character));
}

/**
 * A text as words are compared in: simplified characters, half-width letters and digits, lower case. Every character
 * keeps its place, so that what is found in the folded text can be shown in the original.
 */
export function foldText(text: string): string {
  const folded = text.replace(/[A-Z\u0080-\u33ff\ua000-\uffff]/g, foldCharacter);
  for (const character of folded) {
    if (!TRADITIONAL.has(character)) continue;
    const simplified = convert(folded);
    return simplified.length === folded.length ? simplified : folded;
  }
  return folded;
}

const known = new Map<string, string>();

function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const plain = character.normalize('NFKC').toLowerCase();
  const folded = plain.length === character.length ? plain : character;
  known.set(character, folded);
  return folded;
}
