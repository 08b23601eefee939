import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publishMakers } from '../query/published-toys.js';
import { serveToys } from '../server/served-toys.js';
import { openBrowser } from './chromium.js';

const browser = await openBrowser();
const { server, database } = await serveToys();
const address = await server.app.listen({ host: '127.0.0.1', port: 0 });

describe('the home page while it is open', () => {
  it('shows what is published as it happens, and leads to it', async () => {
    const page = await browser.newPage({ baseURL: address });
    await page.goto('/');
    await page.locator('[data-live]:not([hidden])').waitFor();
    server.clock.advance(await publishMakers(database, ['积木厂']));
    const item = page.locator('.feed li.new').first();
    await item.waitFor();
    assert.match(await item.innerText(), /积木厂\s+发布 · 1/);
    assert.equal(await page.locator('[data-revision]').innerText(), '1');
    await item.locator('a').click();
    await page.waitForURL(/\/datasets\/makers\//);
    assert.equal(await page.locator('h1').innerText(), '积木厂 制造商');
    await page.close();
  });
});
