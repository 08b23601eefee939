import { namedRecordId } from '../catalog/identity.js';
import type { Dataset } from '../catalog/registry.js';
import { LongchengError } from '../errors.js';
import type { AsOfInput } from '../query/list-request.js';
import type { RequestReader } from '../query/request-reader.js';
import type { Row } from '../query/row.js';

/**
 * The record that an address names: by its `id`, its `recordId`, or its natural key.
 * @throws LongchengError NOT_FOUND when there is none at that moment.
 */
export async function namedRecord(
  reader: RequestReader,
  dataset: Dataset,
  name: string,
  asOf: AsOfInput | undefined,
): Promise<Row> {
  const moment = await reader.momentAt(asOf);
  const recordId = namedRecordId(dataset, name);
  const row = recordId === undefined ? null : await reader.record(dataset, recordId, moment);
  if (row !== null) return row;
  throw new LongchengError(
    'NOT_FOUND',
    `${dataset.name} has no such record at revision ${moment.revision}; take its address from a list, or ask for an earlier revision with asOf.`,
    { dataset: dataset.name, revision: moment.revision },
  );
}
