import type { Dataset } from '../catalog/registry.js';
import type { RequestReader } from '../query/request-reader.js';
import { type Distribution, describeDataset } from './dataset-description.js';
import type { FileMeasure, MeasuredFiles } from './measured-files.js';

/** A file with its size and digest. */
export interface MeasuredFile extends FileMeasure {
  /** Where exactly this file is. */
  readonly address: string;
  /** The revision that it is of: the one in which its dataset last changed. */
  readonly revision: number;
}

export interface KnownDistribution extends Distribution {
  /** The file as it is now; null while it is not known, which its manifest finds out. */
  readonly file: MeasuredFile | null;
}

/** The files that hold a dataset, with what is known of them. */
export function distributionsOf(
  reader: RequestReader,
  measured: MeasuredFiles,
  dataset: Dataset,
): Promise<readonly KnownDistribution[]> {
  return Promise.all(
    describeDataset(dataset).distributions.map(async (distribution) => ({
      ...distribution,
      file: await measuredFile(reader, measured, dataset, distribution),
    })),
  );
}

/**
 * One of the files that hold a dataset, as it is now, if that is known. While it is still being measured, the reader notes
 * that nobody may keep the answer.
 */
export async function measuredFile(
  reader: RequestReader,
  measured: MeasuredFiles,
  dataset: Dataset,
  { format, address }: Distribution,
): Promise<MeasuredFile | null> {
  const revision = await reader.lastRevision(dataset);
  const measure = measured.find({ dataset: dataset.name, revision, format });
  if (measure !== undefined) return { address: `${address}?asOf=${revision}`, revision, ...measure };
  if (measured.isFilling) reader.isProvisional = true;
  return null;
}
