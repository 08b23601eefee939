import type { FileFormat } from './file-formats.js';

/** Where things are in REST. Every address is relative to the server, so that it holds behind any proxy. */
export const API = '/api/v1';

export function datasetAddress(datasetName: string): string {
  return `${API}/${datasetName}`;
}

export function fileAddress(datasetName: string, { extension }: FileFormat): string {
  return `${datasetAddress(datasetName)}.${extension}`;
}

/** Where a dataset is described. */
export function descriptionAddress(datasetName: string): string {
  return `${API}/datasets/${datasetName}`;
}
