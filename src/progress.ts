/** How far a long piece of work has come. */
export interface WorkState {
  /** What is being done. */
  readonly what: string;
  /** Rows so far. */
  readonly done: number;
  /** Of how many, where that is known. */
  readonly total?: number | undefined;
  /** Between 0 and 1: how much is done, where it is known otherwise than by rows. */
  readonly share?: number | undefined;
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

/** A stream of the process as a place for progress. */
export function sinkOf(stream: NodeJS.WriteStream): ProgressSink {
  return { isTerminal: stream.isTTY, write: (text) => stream.write(text) };
}

/** Shows how a piece of work goes on; says nothing more often than a reader can follow. */
export class Progress {
  private shownAt = Number.NEGATIVE_INFINITY;
  private width = 0;

  constructor(private readonly sink: ProgressSink) {}

  /** A line of its own that stays. */
  line(text: string): void {
    this.end();
    this.sink.write(`${text}\n`);
  }

  show(state: WorkState): void {
    const interval = this.sink.isTerminal ? TERMINAL_INTERVAL : LINE_INTERVAL;
    if (state.elapsed - this.shownAt < interval) return;
    this.shownAt = state.elapsed;
    const text = progressText(state);
    if (this.sink.isTerminal) {
      this.sink.write(`\r${text.padEnd(this.width)}`);
      this.width = text.length;
    } else this.line(text);
  }

  /** To be told of rows of a work that begins now; a short one is over before anything is said. */
  follow(what: string, known: () => Pick<WorkState, 'total' | 'share'> = () => ({})): (done: number) => void {
    const begun = Date.now();
    this.shownAt = 0;
    return (done) => this.show({ what, done, ...known(), elapsed: (Date.now() - begun) / 1000 });
  }

  /** Take the line that is written over away. */
  end(): void {
    if (this.width > 0) this.sink.write(`\r${' '.repeat(this.width)}\r`);
    this.width = 0;
  }
}

/** `licences: 120,000 of 1,000,000 (12 %), 31,000 a second, 28 s left`. */
export function progressText({ what, done, total, share, elapsed }: WorkState): string {
  const rate = elapsed > 0 ? done / elapsed : 0;
  const part = share ?? (total === undefined ? undefined : total > 0 ? done / total : 1);
  const whole = total === undefined ? 'rows' : `of ${total.toLocaleString('en')}`;
  const percent = part === undefined ? '' : ` (${Math.floor(part * 100)} %)`;
  const perSecond = rate >= 10 ? `, ${Math.round(rate).toLocaleString('en')} a second` : '';
  return `${what}: ${done.toLocaleString('en')} ${whole}${percent}${perSecond}${timeLeft(part, elapsed)}`;
}

// Before a hundredth is done, how long the rest takes would be a guess.
function timeLeft(part: number | undefined, elapsed: number): string {
  if (part === undefined || part < 0.01 || elapsed <= 0) return '';
  return `, ${Math.ceil((elapsed / part) * (1 - part)).toLocaleString('en')} s left`;
}
