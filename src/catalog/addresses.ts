/** Where things are in REST. Every address is relative to the server, so that it holds behind any proxy. */
export const API = '/api/v1';

export function datasetAddress(datasetName: string): string {
  return `${API}/${datasetName}`;
}

/** The address of a whole dataset as a file; with a column: of the flat table of an embedded list. */
export function fileAddress(datasetName: string, format: string, column?: string): string {
  return `${datasetAddress(datasetName)}${column === undefined ? '' : `/${column}`}.${format}`;
}

/** Where a dataset is described. */
export function descriptionAddress(datasetName: string): string {
  return `${API}/datasets/${datasetName}`;
}
