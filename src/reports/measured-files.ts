import type { ExportFormat } from '../catalog/file-formats.js';

/** What the bytes of a file come to. */
export interface FileMeasure {
  readonly rows: number;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

/** A whole dataset as a file, as it is since the revision in which the dataset last changed. */
export interface DatasetFile {
  readonly dataset: string;
  readonly revision: number;
  readonly format: ExportFormat;
}

/**
 * The measures of whole datasets as files that this server has worked out. They are kept by the revision in which the
 * dataset last changed: the same bytes are written from that revision again by any server, and whatever happens to the
 * dataset, an erasure too, gives it another revision. So what is found here is true, or is not found.
 */
export class MeasuredFiles {
  private readonly measures = new Map<string, { readonly revision: number; readonly measure: FileMeasure }>();

  /** @param isFilling whether somebody is at work on those that are missing. */
  constructor(readonly isFilling: boolean) {}

  find({ dataset, revision, format }: DatasetFile): FileMeasure | undefined {
    const known = this.measures.get(`${dataset}.${format}`);
    return known?.revision === revision ? known.measure : undefined;
  }

  note({ dataset, revision, format }: DatasetFile, measure: FileMeasure): void {
    const name = `${dataset}.${format}`;
    if (revision >= (this.measures.get(name)?.revision ?? 0)) this.measures.set(name, { revision, measure });
  }
}
