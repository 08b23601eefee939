import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { listAt, textAt } from '../graphql/json.js';
import { openSite } from './visitor.js';

const { visit, server } = await openSite();

/** A4 within margins of 1 cm, in pixels of CSS. */
const PAPER = 718;

/** A page as it would be printed by someone whose screen is dark. */
async function printed(path: string): Promise<Page> {
  const { page } = await visit({ width: PAPER, dark: true });
  await page.goto(path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  return page;
}

async function assertFit(page: Page): Promise<void> {
  const width = Number(await page.evaluate('document.documentElement.scrollWidth'));
  assert.ok(width <= PAPER, `${width} px are wider than the paper`);
  const ink = String(await page.evaluate('getComputedStyle(document.body).color'));
  const [red = 255] = (/\d+/.exec(ink) ?? []).map(Number);
  assert.ok(red < 80, `${ink} can not be read on paper`);
  for (const part of ['header.site nav', 'aside', '.bar', '.pages', '.share', 'button'])
    for (const found of await page.locator(part).all()) assert.ok(!(await found.isVisible()), part);
}

describe('on paper', () => {
  for (const dataset of ['penalties', 'annual-reports', 'budget-lines', 'service-items'])
    it(`the records of ${dataset} stand whole within the margins`, async () => {
      const page = await printed(`/datasets/${dataset}`);
      await assertFit(page);
      assert.ok(await page.locator('table.records').isVisible());
    });

  it('a record stands with what is said of it, and with how to cite it', async () => {
    const [record] = listAt((await server.app.inject('/api/v1/penalties?first=1')).json(), 'data');
    const page = await printed(`/datasets/penalties/${textAt(record, 'recordId')}`);
    await assertFit(page);
    for (const part of ['.legal-form', '.judgements', 'blockquote', '.history'])
      assert.ok(await page.locator(part).first().isVisible(), part);
  });
});
