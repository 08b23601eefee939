/** Numbers that look like chance and are the same on every run. */
export interface Random {
  /** A whole number between two bounds, both included. */
  readonly integer: (minimum: number, maximum: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True in about this share of calls. */
  readonly happens: (share: number) => boolean;
}

/**
 * Chance for one subject: `randomFor('establishments', '龙城区财政局')`. Each subject has numbers of its own, so a
 * record added elsewhere changes no other.
 */
export function randomFor(...subject: readonly string[]): Random {
  const next = mulberry32(hash(subject.join('\n')));
  const integer = (minimum: number, maximum: number): number => minimum + Math.floor(next() * (maximum - minimum + 1));
  return {
    integer,
    pick: (items) => {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
    happens: (share) => next() < share,
  };
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/** Tommy Ettinger's mulberry32: numbers from 0 to below 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
