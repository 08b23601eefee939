import { pinyin } from 'pinyin-pro';

const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 100_000;

/** The pinyin initial of each character of a Chinese word: `教育局` is `j`, `y`, `j`. https://pinyin-pro.cn */
export function initialsOf(word: string): readonly string[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  const initials = pinyin(word, { pattern: 'first', toneType: 'none', type: 'array' });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, initials);
  return initials;
}
