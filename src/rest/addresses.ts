/** Where things are in REST. Every address is relative to the server, so that it holds behind any proxy. */
export const API = '/api/v1';

export function datasetAddress(datasetName: string): string {
  return `${API}/${datasetName}`;
}

export function schemaAddress(datasetName: string): string {
  return `${datasetAddress(datasetName)}/schema.json`;
}

/** The address of a record; at a revision: its permanent address. */
export function recordAddress(datasetName: string, recordId: string, revision?: number): string {
  const address = `${datasetAddress(datasetName)}/${recordId}`;
  return revision === undefined ? address : `${address}?asOf=${revision}`;
}

export function historyAddress(datasetName: string, recordId: string): string {
  return `${datasetAddress(datasetName)}/${recordId}/history`;
}

/** The address of a whole dataset as a file; with a column: of the flat table of an embedded list. */
export function fileAddress(datasetName: string, format: string, column?: string): string {
  return `${datasetAddress(datasetName)}${column === undefined ? '' : `/${column}`}.${format}`;
}
