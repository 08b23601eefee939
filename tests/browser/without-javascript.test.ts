import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSite } from './visitor.js';

const { visit } = await openSite();

describe('a reader without JavaScript', () => {
  it('searches, filters, sorts, turns pages and chooses columns', async () => {
    const { page } = await visit({ javaScript: false });
    await page.goto('/');
    await page.locator('input[type="search"]').fill('行政处罚');
    await page.locator('form.search button').click();
    await page.waitForURL(/\/search\?/);
    await page.locator('.results a[href="/datasets/penalties"]').click();

    await page.locator('select[name="filter[status][in]"], summary:has-text("任意")').first().waitFor();
    await page.getByLabel('处罚决定日期 起').fill('2019-01-01');
    await page.getByRole('button', { name: '筛选' }).click();
    await page.waitForURL(/filter%5BdecidedOn%5D%5Bgte%5D=2019-01-01/);
    assert.doesNotMatch(page.url(), /=(&|$|#)/);

    await page.locator('th a', { hasText: '罚款金额' }).click();
    await page.waitForURL(/order=fine/);
    assert.equal(await page.locator('th[aria-sort="ascending"]').innerText(), '罚款金额↑');
    const before = await page.locator('table.records tbody tr').first().innerText();
    await page.locator('a[rel="next"]').click();
    assert.notEqual(await page.locator('table.records tbody tr').first().innerText(), before);
    await page.locator('a[rel="prev"]').click();
    assert.equal(await page.locator('table.records tbody tr').first().innerText(), before);

    await page.locator('.chooser summary').click();
    await page.locator('.chooser').getByRole('checkbox', { name: '违法事实' }).check();
    await page.getByRole('button', { name: '应用' }).click();
    await page.locator('th', { hasText: '违法事实' }).waitFor();
  });

  it('finds the figures of every chart in a table', async () => {
    const { page } = await visit({ javaScript: false });
    for (const picture of ['debt', 'budget', 'organisation', 'land', 'penalties', 'requests']) {
      await page.goto(`/pictures/${picture}`);
      assert.ok(await page.locator('figure.chart .figures').isVisible());
      assert.ok(await page.locator('figure.chart .figures li, figure.chart .figures td').first().isVisible(), picture);
    }
  });

  it('goes back in time and sees what has changed since', async () => {
    const { page } = await visit({ javaScript: false });
    await page.goto('/datasets/agencies');
    await page.locator('a[rel="bookmark"]').click();
    await page.waitForURL(/asOf=\d+/);
    assert.match(await page.locator('.moment').innerText(), /所示为版本 \d+ 的数据/);
    assert.match(await page.locator('#records').innerText(), /此后没有变更/);
  });
});
