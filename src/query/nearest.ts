/** The candidate with the smallest edit distance to a word: what someone who mistyped most likely meant. */
export function nearest(word: string, candidates: readonly string[]): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let position = 1; position <= b.length; position += 1) {
      const substitution = (previous[position - 1] ?? 0) + (a[row - 1] === b[position - 1] ? 0 : 1);
      current.push(Math.min((previous[position] ?? 0) + 1, (current[position - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
