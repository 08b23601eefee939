import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { openToyDoor } from './toy-door.js';

const { ask } = await openToyDoor();

function isIntrospection(data: unknown): data is IntrospectionQuery {
  return typeof data === 'object' && data !== null && '__schema' in data;
}

describe('introspection', () => {
  it('gives a schema that clients can be built on', async () => {
    const { data } = await ask(getIntrospectionQuery({ oneOf: true }));
    assert.ok(isIntrospection(data));
    assert.ok(buildClientSchema(data).getType('Toy'));
  });

  it('names no directive location that the clients of graphql-core 3.2 refuse', async () => {
    const { data } = await ask('{ __schema { directives { name locations } types { name enumValues { name } } } }');
    assert.match(JSON.stringify(data), /"ARGUMENT_DEFINITION"/);
    assert.doesNotMatch(JSON.stringify(data), /"DIRECTIVE_DEFINITION"/);
  });
});
