/** The pinyin initial of each character of a Chinese word: `教育局` is `j`, `y`, `j`. */
export type InitialsOf = (word: string) => readonly string[];

const MOST_KNOWN = 100_000;

/** Load the dictionary of pronunciations, five megabytes of it. https://pinyin-pro.cn */
export async function loadInitials(): Promise<InitialsOf> {
  const { pinyin } = await import('pinyin-pro');
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const initials = pinyin(word, { pattern: 'first', toneType: 'none', type: 'array' });
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, initials);
    return initials;
  };
}
