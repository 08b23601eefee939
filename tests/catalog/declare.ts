import assert from 'node:assert/strict';
import { buildRegistry } from '../../src/catalog/build-registry.js';
import { Text } from '../../src/catalog/columns/index.js';
import { Dataset, type DatasetOptions, type RecordClass } from '../../src/catalog/dataset.js';
import { LongchengError } from '../../src/errors.js';

type Columns = Readonly<Record<string, PropertyDecorator>>;

/** A dataset class that is sound, with one column `name`, but for what the test says otherwise. */
export function declare(className: string, options: Partial<DatasetOptions> = {}, columns: Columns = {}): RecordClass {
  class Record {}
  Object.defineProperty(Record, 'name', { value: className });
  for (const [name, decorate] of Object.entries({ name: Text('名称', 'Name.'), ...columns }))
    decorate(Record.prototype, name);
  Dataset({
    name: `${className.toLowerCase()}s`,
    title: '数据集',
    description: 'A record of a test.',
    family: 'organisation',
    clauses: ['C6'],
    key: ['name'],
    label: 'name',
    ...options,
  })(Record);
  return Record;
}

/** Asserts that these classes contradict each other, and that the one sentence about it matches all of the patterns. */
export function assertContradiction(classes: readonly RecordClass[], ...patterns: readonly RegExp[]): void {
  assert.throws(
    () => buildRegistry(classes),
    (error) => {
      assert.ok(error instanceof LongchengError);
      assert.equal(error.code, 'BAD_CATALOGUE');
      for (const pattern of patterns) assert.match(error.message, pattern);
      return true;
    },
  );
}
