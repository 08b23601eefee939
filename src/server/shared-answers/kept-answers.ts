import { LRUCache } from 'lru-cache';
import type { Encoding } from './encodings.js';

/** An answer as it is sent, in each coding that somebody has asked for. */
export interface KeptAnswer {
  /** Those of its headers that belong to the answer and not to the request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: ReadonlyMap<Encoding, Buffer>;
}

/** To whose time an answer belongs: with the next revision, or the next day in Shanghai, it may be another. */
export interface Epoch {
  readonly revision: number;
  readonly day: string;
}

// What is asked for a second time moves to the larger part, so that questions that are asked once only push out each other.
const TRIAL_SHARE = 0.2;
const LARGEST_SHARE = 0.1;
// Maps, keys and headers of an entry, roughly.
const ENTRY_BYTES = 1_000;

/**
 * The answers of one epoch, within a bound of memory. With the next epoch all are forgotten: nobody asks for them any
 * more, and what was erased must not stay anywhere.
 */
export class KeptAnswers {
  private epoch: Epoch = { revision: -1, day: '' };
  private readonly trial: LRUCache<string, KeptAnswer>;
  private readonly proven: LRUCache<string, KeptAnswer>;

  constructor(maximumBytes: number) {
    const part = (share: number) =>
      new LRUCache<string, KeptAnswer>({
        maxSize: Math.max(1, Math.floor(maximumBytes * share)),
        maxEntrySize: Math.max(1, Math.floor(maximumBytes * LARGEST_SHARE)),
        sizeCalculation: bytesOf,
      });
    this.trial = part(TRIAL_SHARE);
    this.proven = part(1 - TRIAL_SHARE);
  }

  get bytes(): number {
    return this.trial.calculatedSize + this.proven.calculatedSize;
  }

  find(epoch: Epoch, question: string): KeptAnswer | undefined {
    this.enter(epoch);
    const proven = this.proven.get(question);
    if (proven !== undefined) return proven;
    const tried = this.trial.get(question);
    if (tried === undefined) return undefined;
    this.trial.delete(question);
    this.proven.set(question, tried);
    return tried;
  }

  /** Keep an answer, or one that is kept with a further coding; tells whether there is room for it. */
  keep(epoch: Epoch, question: string, answer: KeptAnswer): boolean {
    this.enter(epoch);
    const part = this.proven.has(question) ? this.proven : this.trial;
    return part.set(question, answer).has(question);
  }

  private enter({ revision, day }: Epoch): void {
    if (revision === this.epoch.revision && day === this.epoch.day) return;
    this.epoch = { revision, day };
    this.trial.clear();
    this.proven.clear();
  }
}

function bytesOf({ bodies }: KeptAnswer): number {
  return [...bodies.values()].reduce((sum, body) => sum + body.length, ENTRY_BYTES);
}
