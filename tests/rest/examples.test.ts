import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { CHANGES_ADDRESS } from '../../src/rest/changes-route.js';
import { STREAM_ADDRESS } from '../../src/rest/changes-stream.js';
import { GUIDE } from '../../src/rest/guide.js';
import { openapiDocument } from '../../src/rest/openapi/document.js';
import { EXAMPLE_SERVER } from '../../src/rest/openapi/parts.js';
import { at, listAt, textAt } from '../graphql/json.js';
import { DescribedAnswers } from './described-answers.js';
import { EventClient } from './event-client.js';
import { serveSample } from './served-sample.js';

const { app } = await serveSample();
const document = openapiDocument(registry);
const described = new DescribedAnswers(document);
const operations = Object.entries(document.paths).map(([path, item]) => ({ path, operation: at(item, 'get') }));

/** The address that an example asks for. */
function exampleOf(operation: unknown): string {
  const source = textAt(listAt(operation, 'x-codeSamples')[0], 'source');
  const [, address = ''] = /^curl -s '(.*)'$/.exec(source) ?? [];
  assert.ok(address.startsWith(EXAMPLE_SERVER), source);
  return address.slice(EXAMPLE_SERVER.length);
}

/** What stands for `{id}`: the document says where it is to be had, by a link of an operation that leads here. */
async function idFor(operation: unknown): Promise<string> {
  const id = textAt(operation, 'operationId');
  for (const { operation: source } of operations) {
    const links = Object.values(Object(Object(at(source, 'responses.200')).links ?? {}));
    const link = links.find((candidate) => textAt(candidate, 'operationId') === id);
    if (link === undefined) continue;
    const [, pointer = ''] = /^\$response\.body#\/(.*)$/.exec(textAt(link, 'parameters.id')) ?? [];
    return textAt((await app.inject(exampleOf(source))).json(), pointer.replaceAll('/', '.'));
  }
  throw new Error(`No link leads to ${id}.`);
}

/** A stream has no end, so it is read until it has caught up; then from the beginning, for its events. */
async function assertStream(example: string): Promise<void> {
  const listening = await app.listen({ port: 0, host: '127.0.0.1' });
  const now = await EventClient.open(listening + example);
  assert.deepEqual(
    [now.response.statusCode, now.response.headers['content-type']?.split(';')[0]],
    [200, 'text/event-stream'],
  );
  const [caughtUp] = await now.until(({ name }) => name === 'caught-up');
  assert.ok(Number(at(caughtUp, 'data.revision')) > 0);
  const { next } = (await app.inject(`${CHANGES_ADDRESS}?first=0`)).json();
  const all = await EventClient.open(`${listening}${example}&after=${next}`);
  const events = await all.until(({ name }) => name === 'caught-up');
  const changes = events.filter(({ name }) => name === 'change');
  assert.ok(changes.length > 0);
  for (const { id, data } of changes) {
    described.assertSchema('Change', data);
    assert.equal(id, at(data, 'cursor'));
  }
}

describe('the example of every operation', () => {
  for (const { path, operation } of operations) {
    it(`of ${path} is answered as described`, async () => {
      const example = exampleOf(operation);
      if (path === STREAM_ADDRESS) return assertStream(example);
      const url = example.includes('{id}') ? example.replace('{id}', await idFor(operation)) : example;
      const response = await app.inject(url);
      assert.equal(response.statusCode, 200, response.body.slice(0, 300));
      const types = Object.keys(Object(at(Object(at(operation, 'responses'))['200'], 'content')));
      assert.deepEqual(types, [String(response.headers['content-type']).split(';')[0]]);
      if (types[0] === 'application/json') described.assertDescribed(path, response.json());
    });
  }
});

describe('the examples of the guide', () => {
  for (const path of GUIDE.flatMap(({ examples }) => examples)) {
    it(`${path} finds something`, async () => {
      const response = await app.inject(path);
      assert.equal(response.statusCode, 200, response.body);
      assert.ok(listAt(response.json(), 'data').length > 0);
    });
  }
});

describe('the examples of problems', () => {
  it('are problems as described', () => {
    const responses = Object.values(Object(document.components.responses));
    const problems = responses.flatMap((response) => {
      const { content } = Object(response);
      return content === undefined ? [] : [at(Object(content['application/problem+json']), 'example')];
    });
    assert.equal(problems.length, 6);
    for (const problem of problems) described.assertProblem(problem);
  });
});
