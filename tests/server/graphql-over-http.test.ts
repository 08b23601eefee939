import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serverAudits } from 'graphql-http';
import { serveToys } from './served-toys.js';

const { server } = await serveToys();
const address = await server.app.listen({ port: 0, host: '127.0.0.1' });
const audits = serverAudits({ url: `${address}/graphql` });

// https://graphql.github.io/graphql-over-http/draft/, audited by the suite of its authors.
describe('GraphQL over HTTP', () => {
  it('is audited in all 61 points', () => {
    assert.equal(audits.length, 61);
  });

  for (const { id, name, fn } of audits) {
    it(`${name} (${id})`, async () => {
      const result = await fn();
      assert.equal(result.status, 'ok', 'reason' in result ? result.reason : undefined);
    });
  }
});
