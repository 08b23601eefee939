import type { DatasetFile, FileMeasure } from '../../reports/measured-files.js';

/** What the process is to measure, in this order. */
export interface MeasuringWork {
  readonly readerUrl: string;
  readonly files: readonly DatasetFile[];
}

/** What it says of each. */
export interface MeasuringReply {
  readonly file: DatasetFile;
  /** Undefined where the file could not be written. */
  readonly measure: FileMeasure | undefined;
  readonly fault?: string;
}
