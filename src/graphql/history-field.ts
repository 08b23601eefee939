import type { Row } from '../query/row.js';
import { describe, namedClass } from './describe.js';
import { addField } from './generated-resolver.js';
import type { DatasetParts } from './schema-parts.js';
import { noteVersionType } from './version-fields.js';

/** Note the version type of a dataset and the field that lists a record's versions. */
export function noteHistoryField(resolver: new () => object, { dataset, version }: DatasetParts): new () => object {
  const versionResolver = namedClass(`${dataset.typeName}VersionResolver`);
  noteVersionType(version, versionResolver, {
    name: `${dataset.typeName}Version`,
    description: describe(
      `${dataset.title}的一个历史版本`,
      `One state of a record of ${dataset.name}, with the change that brought it.`,
    ),
    record: () => dataset.recordClass,
  });
  addField<Row, undefined>(
    resolver,
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
  return versionResolver;
}
