import type { Row } from '../query/row.js';
import { describe } from './describe.js';
import { addField } from './generated-fields.js';
import type { DatasetParts } from './schema-parts.js';
import { noteVersionType } from './version-fields.js';

/** Note the version type of a dataset and the field that lists a record's versions. */
export function noteHistoryField({ dataset, version }: DatasetParts): void {
  noteVersionType(version, {
    name: `${dataset.typeName}Version`,
    description: describe(
      `${dataset.title}的一个历史版本`,
      `One state of a record of ${dataset.name}, with the change that brought it.`,
    ),
    record: () => dataset.recordClass,
  });
  addField<Row, undefined>(
    dataset.recordClass,
    'history',
    () => [version],
    {
      complexity: 1,
      description: describe(
        '历史版本（含撤回），从旧到新',
        'All states of the record up to the moment asked about, oldest first, and the gaps in which it was withdrawn.',
      ),
    },
    (row, _, { reader }) => reader.history(row),
  );
}
