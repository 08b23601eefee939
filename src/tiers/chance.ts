/**
 * Numbers that look like chance and are the same on every machine: whole numbers of 32 bits only, since those are
 * exact everywhere. A record's numbers hang on nothing but its dataset and its place, so that any record can be made
 * again without those before it.
 */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 to below the bound. */
  below(bound: number): number {
    this.state = (this.state + 0x9e3779b9) >>> 0;
    return mix(this.state) % bound;
  }

  /** True in about this many of a thousand calls. */
  happens(perMille: number): boolean {
    return this.below(1_000) < perMille;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to pick from.');
    return item;
  }
}

/** A seed of 32 bits for a text (FNV-1a over UTF-16 code units). */
export function seedOf(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  return state >>> 0;
}

/** A seed for one place under a seed. */
export function seedAt(seed: number, place: number): number {
  return mix((seed + Math.imul(place + 1, 0x9e3779b1)) >>> 0);
}

// The finalizer of MurmurHash3: every bit of the input moves every bit of the output.
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
