import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  assertValidSchema,
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';
import { groupingOf } from '../../src/query/statistics/column-roles.js';

const schema = buildSchema(registry);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));
const fields: readonly GraphQLField<unknown, unknown>[] = outputs.flatMap((type) => Object.values(type.getFields()));

function inputFields(name: string) {
  const type = schema.getType(name);
  return isInputObjectType(type) ? type.getFields() : assert.fail(`${name} is no input.`);
}

describe('the schema', () => {
  it('is valid', () => {
    assertValidSchema(schema);
  });

  it('only reads', () => {
    assert.equal(schema.getMutationType(), undefined);
    assert.equal(schema.getSubscriptionType(), undefined);
  });

  it('names types in PascalCase, fields and arguments in camelCase, values in capitals', () => {
    for (const { name } of types) assert.match(name, /^[A-Z][A-Za-z0-9]*$/);
    for (const { name, args } of fields)
      for (const part of [name, ...args.map((arg) => arg.name)]) assert.match(part, /^[a-z][A-Za-z0-9]*$/);
    for (const value of types.filter(isEnumType).flatMap((type) => type.getValues()))
      assert.match(value.name, /^[A-Z][A-Z0-9_]*$/);
  });

  it('never has an empty entry in a list, but where a record that is asked for by id is not there', () => {
    for (const { name, type } of fields) {
      const inner = isNonNullType(type) ? type.ofType : type;
      if (isListType(inner) && name !== 'nodes') assert.ok(isNonNullType(inner.ofType), name);
    }
  });

  it('lets exactly one member be given where only one makes sense', () => {
    const exclusive = types
      .filter(isInputObjectType)
      .filter(({ isOneOf }) => isOneOf)
      .map(({ name }) => name);
    assert.deepEqual(exclusive.sort(), ['AsOf', ...registry.datasets.map(({ typeName }) => `${typeName}By`)].sort());
  });
});

describe('every dataset', () => {
  const root = schema.getQueryType()?.getFields() ?? {};

  it('has a list, a lookup and statistics at the root, with the same arguments each', () => {
    for (const { pluralName, singularName } of registry.datasets) {
      assert.deepEqual(root[pluralName]?.args.map(({ name }) => name).sort(), [
        'after',
        'asOf',
        'before',
        'filter',
        'first',
        'last',
        'orderBy',
      ]);
      assert.deepEqual(root[singularName]?.args.map(({ name }) => name).sort(), ['asOf', 'by']);
      const statistics = root[`${singularName}Statistics`]?.args.map(({ name }) => name).sort();
      assert.deepEqual(statistics, ['asOf', 'filter', 'first', 'groupBy', 'having', 'orderBy']);
    }
  });

  it('is a Node and a DisclosedRecord, with a field for each of its columns and each way back', () => {
    for (const { typeName, columns, inverses } of registry.datasets) {
      const type = schema.getType(typeName);
      assert.ok(isObjectType(type));
      assert.deepEqual(
        type
          .getInterfaces()
          .map(({ name }) => name)
          .sort(),
        ['DisclosedRecord', 'Node'],
      );
      for (const { name } of [...columns, ...inverses]) assert.ok(name in type.getFields(), `${typeName}.${name}`);
    }
  });

  it('can be filtered by every operator of each of its columns, and sorted by each that is sortable', () => {
    for (const { typeName, columns } of registry.datasets) {
      const filter = inputFields(`${typeName}Filter`);
      assert.deepEqual(
        Object.keys(filter).sort(),
        ['and', 'or', 'not', ...columns.filter(({ kind }) => kind.filter).map(({ name }) => name)].sort(),
      );
      for (const { name, kind } of columns.filter((column) => column.kind.filter))
        assert.deepEqual(
          Object.keys(inputFields(String(filter[name]?.type))).sort(),
          [...(kind.filter?.operators ?? [])].sort(),
          `${typeName}.${name}`,
        );
      const order = schema.getType(`${typeName}OrderField`);
      assert.ok(isEnumType(order));
      assert.deepEqual(
        order.getValues().map(({ value }) => value),
        columns.filter(({ kind }) => kind.isSortable).map(({ name }) => name),
      );
    }
  });

  it('has statistics that group by each column that makes groups', () => {
    for (const { typeName, columns } of registry.datasets) {
      const keys = schema.getType(`${typeName}StatisticsKeys`);
      assert.ok(isObjectType(keys));
      const grouping = columns.filter((column) => groupingOf(column) !== undefined).map(({ name }) => name);
      assert.deepEqual(Object.keys(keys.getFields()).sort(), grouping.toSorted());
    }
  });

  it('is a connection of the Relay specification', () => {
    for (const { typeName } of registry.datasets) {
      const connection = schema.getType(`${typeName}Connection`);
      const edge = schema.getType(`${typeName}Edge`);
      assert.ok(isObjectType(connection) && isObjectType(edge));
      const { edges, pageInfo, nodes, totalCount } = connection.getFields();
      assert.deepEqual(
        [edges, pageInfo, nodes, totalCount].map((field) => String(field?.type)),
        [`[${typeName}Edge!]!`, 'PageInfo!', `[${typeName}!]!`, 'Count!'],
      );
      const { cursor, node } = edge.getFields();
      assert.deepEqual([String(cursor?.type), String(node?.type)], ['String!', `${typeName}!`]);
    }
  });
});
