/** Something that tells of every new revision: the server's clock. */
export interface RevisionSource {
  /** Call a listener with each next revision; the answer ends it. */
  readonly onAdvance: (listener: (revision: number) => void) => () => void;
}

/** Rings when there may be something new. A ring that comes while nobody waits is heard by the next who does. */
export class RevisionBell {
  private hasRung = false;
  private wake: (() => void) | undefined;

  ring(): void {
    this.hasRung = true;
    this.wake?.();
  }

  /** True as soon as it has rung; false when it has not within a time. */
  async wait(milliseconds: number): Promise<boolean> {
    if (!this.hasRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wake = undefined;
    }
    const hasRung = this.hasRung;
    this.hasRung = false;
    return hasRung;
  }
}
