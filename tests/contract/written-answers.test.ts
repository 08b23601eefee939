import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getNamedType, isLeafType, isObjectType } from 'graphql';
import type { Dataset } from '../../src/catalog/registry.js';
import { openSampleDoor } from '../graphql/sample-door.js';

const { attempt, database, schema } = await openSampleDoor();

/** Every field of a record that PostgreSQL may write, whole. */
function writableFields({ typeName, columns, inverses }: Dataset): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${typeName}.`);
  const lists = new Set([...inverses, ...columns.filter(({ kind }) => kind.isList)].map(({ name }) => name));
  const list = '(first: 3) { nodes { id label } pageInfo { hasNextPage } }';
  const own = Object.values(type.getFields()).flatMap((field) => {
    const column = columns.find(({ name }) => name === field.name);
    const kind = column?.kind.graphql;
    const named = getNamedType(field.type);
    if (isLeafType(named)) return field.name;
    if (kind?.type === 'measure') return `${field.name} { __typename ${measureFields[kind.measure]} }`;
    if (kind?.type === 'reference' && !lists.has(field.name)) return `${field.name} { __typename id label recordId }`;
    return kind?.type === 'reference' || (lists.has(field.name) && kind === undefined) ? `${field.name}${list}` : [];
  });
  return ['__typename', ...own];
}

const measureFields = {
  Money: 'amount sourceValue sourceUnit currency',
  Area: 'sourceValue sourceUnit',
  Ratio: 'value sourceValue sourceUnit',
  Duration: 'value unit',
} as const;

describe('records that PostgreSQL writes', () => {
  for (const dataset of database.registry.datasets)
    it(`are in one statement what they are row by row: ${dataset.name}`, async () => {
      const fields = writableFields(dataset).join(' ');
      const query = `{ ${dataset.pluralName}(first: 50) { nodes { ${fields} } } }`;
      const interpreted = await attempt(query);
      const written = await attempt(query);
      assert.deepEqual(interpreted.errors, []);
      assert.deepEqual(written.data, interpreted.data);
      assert.equal(written.statements, 1);
    });
});
