/** A description in both languages, for places that have no title beside it: Chinese first, then English. */
export function bilingual(chinese: string, english: string): string {
  return `${chinese.replace(/[。.]$/, '')}。\n\n${english}`;
}
