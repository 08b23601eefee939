import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { registry } from '../../src/datasets/index.js';
import { buildSchema } from '../../src/graphql/build-schema.js';

type Described = readonly [name: string, description: string | null | undefined];

/** Everything of a type that a reader of the schema meets. */
function* describedIn(type: GraphQLNamedType): Generator<Described> {
  yield [type.name, type.description];
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  if (isObjectType(type) || isInterfaceType(type)) {
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field.description];
      for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument.description];
    }
  }
}

const OPERATIONS = new Set(['Query']);

const schema = buildSchema(registry);
const own = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const described = own.flatMap((type) => [...describedIn(type)]).filter(([name]) => !OPERATIONS.has(name));

describe('every type, field, argument and value of the schema', () => {
  it('is described in Chinese and then in English', () => {
    assert.ok(described.length > 1_000);
    const wanting = described.filter(
      ([, description]) => !/^[^\n]*\p{Script=Han}[^\n]*\n\n[^\n]*[a-z]{2,}/u.test(description ?? ''),
    );
    assert.deepEqual(wanting, []);
  });

  it('has a Chinese sentence without English mixed in by mistake', () => {
    const undefinedOnes = described.filter(([, description]) =>
      /\bundefined\b|\bnull,|\[object/.test(description ?? ''),
    );
    assert.deepEqual(undefinedOnes, []);
  });
});
