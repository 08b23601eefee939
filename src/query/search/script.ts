import { Converter } from 'opencc-js/t2cn';

// https://github.com/nk2028/opencc-js. `t` is OpenCC's own standard of traditional characters, which Taiwan's and
// Hong Kong's forms are read as well.
function loadScripts() {
  const convert = Converter({ from: 't', to: 'cn' });
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) => String.fromCharCode(0x4e00 + index));
  const simplified = convert(all.join('\n')).split('\n');
  return { convert, traditional: new Set(all.filter((character, index) => simplified[index] !== character)) };
}

let scripts: ReturnType<typeof loadScripts> | undefined;

/**
 * A text as words are compared in: simplified characters, half-width letters and digits, lower case. Every character
 * keeps its place, so that what is found in the folded text can be shown in the original.
 */
export function foldText(text: string): string {
  const folded = text.replace(/[A-Z\u0080-\u33ff\ua000-\uffff]/g, foldCharacter);
  scripts ??= loadScripts();
  // Nearly no text holds a character that conversion may touch, and looking is far cheaper than converting.
  for (const character of folded) {
    if (!scripts.traditional.has(character)) continue;
    const simplified = scripts.convert(folded);
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
