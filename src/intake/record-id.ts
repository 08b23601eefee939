import { isRecordId, readGlobalId, recordIdOf } from '../catalog/identity.js';
import type { Dataset } from '../catalog/registry.js';

/** The record id that a text means in a dataset: a global id, a record id, or a natural key. */
export function recordIdIn(dataset: Dataset, text: string): string {
  const global = readGlobalId(text);
  if (global?.datasetName === dataset.name) return global.recordId;
  return isRecordId(text) ? text : recordIdOf(dataset.name, text);
}
