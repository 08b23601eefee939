import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishMakers } from '../query/published-toys.js';
import { serveToys } from '../server/served-toys.js';

const { server, database } = await serveToys();
const { app, clock } = server;
clock.advance(await publishMakers(database, ['积木厂', '木马厂', '布偶厂']));

/** Every address that a page loads something from or leads to. */
function addressesIn(body: string): readonly string[] {
  return [...body.matchAll(/\b(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address ?? '');
}

function policyOf(header: unknown): ReadonlyMap<string, string> {
  const directives = String(header)
    .split(';')
    .map((directive) => directive.trim());
  return new Map(directives.map((text) => [text.split(' ', 1).join(), text.split(' ').slice(1).join(' ')]));
}

describe('the home page of a server', () => {
  it('shows the datasets with their present counts and the revision', async () => {
    const { body, headers, statusCode } = await app.inject('/');
    assert.equal(statusCode, 200);
    assert.match(String(headers['content-type']), /^text\/html/);
    assert.equal(headers['x-data-revision'], '1');
    assert.match(body, /<code>makers<\/code><\/td><td class="number">3</);
    assert.match(body, /<code>toys<\/code><\/td><td class="number">0</);
  });

  it('shows what was published since in the next request', async () => {
    clock.advance(await publishMakers(database, ['泥人厂']));
    assert.match((await app.inject('/')).body, /<code>makers<\/code><\/td><td class="number">4</);
  });
});

for (const [what, path] of [
  ['home page', '/'],
  ['explorer', '/graphiql'],
] as const) {
  describe(`the ${what}`, () => {
    it('loads everything from this server, and all of it is there', async () => {
      const addresses = addressesIn((await app.inject(path)).body);
      assert.ok(addresses.length > 0);
      for (const address of addresses) {
        assert.match(address, /^\/(?!\/)/);
        assert.equal((await app.inject(address)).statusCode, 200, address);
      }
    });

    it('has no script or handler inside the page', async () => {
      const { body } = await app.inject(path);
      for (const [, attributes, content] of body.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
        assert.match(attributes ?? '', /\bsrc="/);
        assert.equal(content, '');
      }
      assert.doesNotMatch(body, /<[^>]+\son\w+=|javascript:/i);
    });

    it('allows nothing foreign by its policy, and no script inside it', async () => {
      const { headers } = await app.inject(path);
      const policy = policyOf(headers['content-security-policy']);
      assert.equal(policy.get('default-src'), "'none'");
      assert.equal(policy.get('base-uri'), "'none'");
      assert.equal(policy.get('frame-ancestors'), "'none'");
      const sources = [...policy.values()].flatMap((value) => value.split(' '));
      assert.deepEqual(
        sources.filter((source) => !["'none'", "'self'", 'data:', "'unsafe-inline'"].includes(source)),
        [],
      );
      assert.doesNotMatch(policy.get('script-src') ?? '', /unsafe|data:/);
      if (path === '/') assert.equal(policy.get('style-src'), "'self'");
    });
  });
}

describe('the explorer', () => {
  it('asks this server and greets with a question that it can answer', async () => {
    const { body, headers } = await app.inject('/graphiql/start.js');
    assert.match(String(headers['content-type']), /^text\/javascript/);
    assert.match(body, /createFetcher\(\{ url: '\/graphql' \}\)/);
    assert.match(body, /duties\(first: 50\)/);
  });

  it('serves its styles and scripts with their types, and no folder', async () => {
    const types = { 'graphiql/graphiql.min.css': /^text\/css/, 'react/react.production.min.js': /javascript/ };
    for (const [file, type] of Object.entries(types))
      assert.match(String((await app.inject(`/graphiql/assets/${file}`)).headers['content-type']), type);
    for (const folder of ['', 'graphiql/', 'react/'])
      assert.ok((await app.inject(`/graphiql/assets/${folder}`)).statusCode >= 400, folder);
  });
});
