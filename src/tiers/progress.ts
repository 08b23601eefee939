/** How far a load has come. */
export interface LoadState {
  /** Name of what is being loaded or built. */
  readonly what: string;
  readonly done: number;
  readonly total: number;
  /** Seconds since the start. */
  readonly elapsed: number;
}

/** Where progress is shown: on a terminal in one line that is written over, elsewhere in lines some seconds apart. */
export interface ProgressSink {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
}

const TERMINAL_INTERVAL = 0.2;
const LINE_INTERVAL = 5;

/** Shows how a load goes on; says nothing more often than a reader can follow. */
export class Progress {
  private shownAt = Number.NEGATIVE_INFINITY;
  private width = 0;

  constructor(private readonly sink: ProgressSink) {}

  /** A line of its own that stays. */
  line(text: string): void {
    this.sink.write(`${this.width > 0 ? `\r${' '.repeat(this.width)}\r` : ''}${text}\n`);
    this.width = 0;
  }

  show(state: LoadState): void {
    const interval = this.sink.isTerminal ? TERMINAL_INTERVAL : LINE_INTERVAL;
    if (state.elapsed - this.shownAt < interval) return;
    this.shownAt = state.elapsed;
    const text = progressText(state);
    if (this.sink.isTerminal) {
      this.sink.write(`\r${text.padEnd(this.width)}`);
      this.width = text.length;
    } else this.line(text);
  }
}

/** `licences: 120,000 of 1,000,000 (12 %), 31,000 a second, 28 s left`. */
export function progressText({ what, done, total, elapsed }: LoadState): string {
  const rate = elapsed > 0 ? done / elapsed : 0;
  // Before a hundredth is done, how long the rest takes would be a guess.
  const left =
    rate > 0 && done * 100 >= total ? `, ${Math.ceil((total - done) / rate).toLocaleString('en')} s left` : '';
  const share = total > 0 ? Math.floor((done / total) * 100) : 100;
  const perSecond = rate >= 10 ? `, ${Math.round(rate).toLocaleString('en')} a second` : '';
  return `${what}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')} (${share} %)${perSecond}${left}`;
}

/** What a load brought, and how long its two parts took in seconds. */
export interface TierOutcome {
  /** Record versions that were stored, those of an earlier attempt not counted. */
  readonly rows: number;
  readonly loadSeconds: number;
  readonly indexSeconds: number;
  readonly revision: number;
  /** Digest of the last publication: the same on every machine for a tier that was loaded into an empty database. */
  readonly digest: string;
}

export function outcomeText({ rows, loadSeconds, indexSeconds, revision, digest }: TierOutcome): string {
  const rate = Math.round(rows / Math.max(loadSeconds, 0.001));
  return `Loaded ${rows.toLocaleString('en')} rows in ${loadSeconds.toFixed(1)} s (${rate.toLocaleString('en')} a second), indexes in ${indexSeconds.toFixed(1)} s. Revision ${revision}, chain digest ${digest}`;
}
