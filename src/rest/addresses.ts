import { datasetAddress } from '../catalog/addresses.js';

export { API, datasetAddress, descriptionAddress, fileAddress } from '../catalog/addresses.js';

export function schemaAddress(datasetName: string): string {
  return `${datasetAddress(datasetName)}/schema.json`;
}

/** The columns of the dataset's files, as a Frictionless Table Schema. */
export function tableSchemaAddress(datasetName: string): string {
  return `${datasetAddress(datasetName)}/table-schema.json`;
}

export function statisticsAddress(datasetName: string): string {
  return `${datasetAddress(datasetName)}/statistics`;
}

/** The address of a record; at a revision: its permanent address. */
export function recordAddress(datasetName: string, recordId: string, revision?: number): string {
  const address = `${datasetAddress(datasetName)}/${recordId}`;
  return revision === undefined ? address : `${address}?asOf=${revision}`;
}

export function historyAddress(datasetName: string, recordId: string): string {
  return `${datasetAddress(datasetName)}/${recordId}/history`;
}
