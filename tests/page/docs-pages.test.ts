import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { serveSample } from '../rest/served-sample.js';
import { addressesIn } from './links-of.js';

const { app } = await serveSample();

describe('/docs', () => {
  it('shows requests of which every one is answered', async () => {
    const { body } = await app.inject('/docs');
    const addresses = new Set(addressesIn(body).filter((address) => /^\/(api|docs|openapi)/.test(address)));
    assert.ok(addresses.size > registry.datasets.length);
    for (const address of addresses) assert.equal((await app.inject(address)).statusCode, 200, address);
  });

  it('has a page for every dataset that names all its columns, with an example that is answered', async () => {
    for (const { name, columns } of registry.datasets) {
      const { body } = await app.inject(`/docs/${name}`);
      const example = addressesIn(body).find((address) => address.startsWith('/api/v1/'));
      assert.equal((await app.inject(example ?? '')).statusCode, 200);
      for (const column of columns) assert.ok(body.includes(`<code>${column.name}</code>`), `${name}.${column.name}`);
    }
  });
});
