import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSite } from './visitor.js';

// What a phone on a poor line can take.
const MOST = 150_000;

const { visit } = await openSite();

describe('the first page', () => {
  it('is light: what comes over the line for it, all together', async (test) => {
    const { page } = await visit({ width: 390 });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto('/', { waitUntil: 'load' });
    await page.locator('[data-live]:not([hidden])').waitFor();
    const usable = await page.evaluate<number>('performance.getEntriesByType("navigation")[0].domInteractive');
    test.diagnostic(`${bytes} bytes; usable after ${Math.round(usable)} ms`);
    assert.ok(bytes > 0 && bytes < MOST, String(bytes));
  });
});
