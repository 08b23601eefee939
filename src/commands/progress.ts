/** Tells how far a long piece of work is: on a terminal one line that changes, otherwise nothing. */
export class Progress {
  private readonly begun = Date.now();
  private shown = 0;

  constructor(
    private readonly what: string,
    /** Between 0 and 1, where it is known. */
    private readonly share: () => number | undefined = () => undefined,
  ) {}

  /** `done` rows so far. */
  readonly tell = (done: number): void => {
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.shown < 200) return;
    this.shown = now;
    const seconds = Math.max((now - this.begun) / 1000, 0.001);
    const share = this.share();
    const remaining =
      share === undefined || share <= 0 ? '' : `, ${Math.ceil((seconds / share) * (1 - share))} s remaining`;
    process.stderr.write(`\r\u001b[K${this.what}: ${done} rows, ${Math.round(done / seconds)} rows/s${remaining}`);
  };

  end(): void {
    if (this.shown > 0) process.stderr.write('\r\u001b[K');
  }
}
