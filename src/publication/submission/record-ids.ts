/** Of 32 bits each in a UUID. */
const WORDS = 4;

const FEWEST_PLACES = 1 << 12;

/**
 * Record ids that were met, at 32 to 64 bytes each, a fraction of what a set of texts takes: a submission may have a
 * million. Open addressing; an id is the hash of its record, so its own first digits say where it belongs.
 */
export class RecordIds {
  private words = new Uint32Array(FEWEST_PLACES * WORDS);
  private size = 0;

  /** False when the id is there already. */
  add(recordId: string): boolean {
    if (this.size * 2 >= this.words.length / WORDS) this.grow();
    const isNew = put(this.words, wordsOf(recordId));
    if (isNew) this.size += 1;
    return isNew;
  }

  private grow(): void {
    const larger = new Uint32Array(this.words.length * 2);
    for (let at = 0; at < this.words.length; at += WORDS)
      if (!isFree(this.words, at)) put(larger, this.words.subarray(at, at + WORDS));
    this.words = larger;
  }
}

// 8 digits, 4, 4, 4 and 12, with hyphens between them.
function wordsOf(recordId: string): readonly number[] {
  return [
    Number.parseInt(recordId.slice(0, 8), 16),
    Number.parseInt(recordId.slice(9, 13) + recordId.slice(14, 18), 16),
    Number.parseInt(recordId.slice(19, 23) + recordId.slice(24, 28), 16),
    Number.parseInt(recordId.slice(28), 16),
  ];
}

function put(words: Uint32Array, id: ArrayLike<number>): boolean {
  const places = words.length / WORDS;
  for (let place = (id[0] ?? 0) % places; ; place = (place + 1) % places) {
    const at = place * WORDS;
    if (isFree(words, at)) {
      words.set(id, at);
      return true;
    }
    if (words[at] === id[0] && words[at + 1] === id[1] && words[at + 2] === id[2] && words[at + 3] === id[3])
      return false;
  }
}

// No UUID of version 5 has nothing but zeros in its second word.
function isFree(words: Uint32Array, at: number): boolean {
  return words[at + 1] === 0;
}
