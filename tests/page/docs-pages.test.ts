import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registry } from '../../src/datasets/index.js';
import { serveSample } from '../rest/served-sample.js';

const { app } = await serveSample();

/** The addresses that a page leads to, as a browser reads them. */
async function addressesOn(url: string): Promise<readonly string[]> {
  const { body, statusCode, headers } = await app.inject(url);
  assert.equal(statusCode, 200, url);
  assert.match(String(headers['content-security-policy']), /^default-src 'none'; style-src 'self';/);
  assert.doesNotMatch(body, /<script|\son\w+=/);
  const addresses = [...body.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
  return addresses.map((address) => address.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))));
}

describe('/docs', () => {
  it('leads only to what is here, and all of it is there', async () => {
    const addresses = new Set(await addressesOn('/docs'));
    assert.ok(addresses.size > registry.datasets.length);
    for (const address of addresses) assert.equal((await app.inject(address)).statusCode, 200, address);
  });

  it('has a page for every dataset that names all its columns, with an example that is answered', async () => {
    for (const { name, columns } of registry.datasets) {
      const example = (await addressesOn(`/docs/${name}`)).find((address) => address.startsWith('/api/'));
      assert.equal((await app.inject(example ?? '')).statusCode, 200);
      const { body } = await app.inject(`/docs/${name}`);
      for (const column of columns) assert.ok(body.includes(`<code>${column.name}</code>`), `${name}.${column.name}`);
    }
  });
});
