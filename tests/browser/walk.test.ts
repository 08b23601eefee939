import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { assertQuiet, isTooWide, openSite, shoot, WIDTHS } from './visitor.js';

const { visit } = await openSite();

/** The first cells of the rows that a table shows. */
async function shownRows(page: Page): Promise<readonly string[]> {
  const cells = await page.locator('table.records tbody tr td:first-child').allInnerTexts();
  return cells.map((text) => text.trim());
}

/** On a phone the conditions are folded away. */
async function openFilter(page: Page): Promise<void> {
  const panel = page.locator('details.narrow');
  if ((await panel.getAttribute('open')) === null) await panel.locator('> summary').click();
}

for (const width of WIDTHS) {
  describe(`at ${width} px`, () => {
    it('one walks from 社保 to a dataset, a filter, a chart, a file, a record, its history and how to cite it', async () => {
      const visitor = await visit({ width });
      const { page } = visitor;

      await page.goto('/');
      await page.getByRole('combobox').fill('社保');
      const first = page.locator('.instant [role="option"]').first();
      await first.waitFor();
      assert.match(await first.innerText(), /社保|社会保/);
      await shoot(page, `${width}-1-search`);
      await page.getByRole('combobox').press('Enter');
      await page.waitForURL(/\/search\?q=/);
      await shoot(page, `${width}-2-results`);
      await page.locator('.results a[href*="/datasets/insurance-cases/"]').first().click();
      await page.locator('.trail a[href="/datasets/insurance-cases"]').click();
      await page.waitForURL(/\/datasets\/insurance-cases$/);

      await openFilter(page);
      await page.locator('fieldset.codes', { hasText: '违规行为' }).locator('summary').click();
      await page.getByRole('checkbox', { name: '违规刷卡、盗刷社保卡' }).check();
      await page.getByLabel('处理日期 起').fill('2019-01-01');
      await page.getByRole('button', { name: '筛选' }).click();
      await page.waitForURL(/filter%5Bviolations%5D/);
      assert.doesNotMatch(page.url(), /=(&|$|#)/, 'what was left empty is not sent');
      assert.equal(await page.locator('.chips li').count(), 2);
      const rows = await shownRows(page);
      assert.ok(rows.length > 0);
      await shoot(page, `${width}-3-filtered`);

      await page.getByLabel('分组').selectOption('institutionKind');
      await page.waitForURL(/group=institutionKind/);
      await page.locator('figure.chart').scrollIntoViewIfNeeded();
      await page.locator('figure.chart canvas').waitFor();
      await page.locator('figure.chart .figures summary').click();
      const counted = await page.locator('figure.chart td.number').allInnerTexts();
      const inAll = Number(/共 ([\d,]+) 条/.exec(await page.locator('.pages').innerText())?.[1]);
      assert.equal(
        counted.map(Number).reduce((sum, count) => sum + count, 0),
        inAll,
      );
      await shoot(page, `${width}-4-chart`);

      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[data-way="csv"]').click()]);
      const table: unknown = parse(await readFile(await download.path(), 'utf8'), { bom: true });
      assert.ok(Array.isArray(table));
      assert.equal(table.length - 1, inAll, 'the file holds every record of the view');
      const text = table.flat().map(String);
      for (const number of rows) assert.ok(text.includes(number), number);

      await page.locator('table.records a.to-record').first().click();
      await page.waitForURL(/\/datasets\/insurance-cases\/[0-9a-f-]{36}$/);
      assert.match(await page.locator('h1').innerText(), new RegExp(rows[0]?.slice(0, 4) ?? 'nothing'));
      await page.locator('#history').scrollIntoViewIfNeeded();
      assert.ok((await page.locator('.history > li').count()) >= 1);
      const cited = await page.locator('#cite blockquote').innerText();
      const [digest] = /[0-9a-f]{64}/.exec(cited) ?? [];
      assert.ok(digest !== undefined);
      await page.locator('#cite button').click();
      assert.equal(
        await page.evaluate<string>('navigator.clipboard.readText()'),
        await page.locator('#cite blockquote').textContent(),
      );
      await shoot(page, `${width}-5-record`);
      await page.locator('#cite dl a').first().click();
      await page.waitForURL(/asOf=\d+$/);
      assert.ok(
        (await page.locator('#cite').innerText()).includes(digest),
        'the permalink shows the version that was cited',
      );
      assert.equal(await isTooWide(page), false);
      assertQuiet(visitor);
    });

    it('one walks from the board to what is late and the rule that says so', async () => {
      const visitor = await visit({ width });
      const { page } = visitor;
      await page.goto('/accountability');
      assert.equal(await page.locator('h1').innerText(), '2019 年工作要点落实情况');
      assert.equal(await page.locator('.board li').count(), 22);
      await shoot(page, `${width}-6-board`);
      const clause = page.locator('section.clause').first();
      await clause.locator('.own-deadline summary').click();
      const late = clause.locator('.judgements li', { hasText: '逾期完成' }).first();
      const rule = late.locator('a.rule');
      const id = /R\d+[A-Z]?/.exec(await rule.innerText())?.[0] ?? '';
      assert.match(await late.innerText(), /第\d+个工作日|工作日/);
      await rule.click();
      await page.waitForURL(new RegExp(`/rules#${id}$`));
      assert.match(await page.locator(`#${id}`).innerText(), /条例|法|规定/);
      await shoot(page, `${width}-7-rule`);

      await page.goto('/accountability');
      await page.locator('.board .overdue a').first().click();
      const dataset = page
        .locator('section.clause:target td.overdue')
        .first()
        .locator('xpath=ancestor::tr')
        .locator('a');
      await dataset.click();
      await page.waitForURL(/\/datasets\//);
      assertQuiet(visitor);
    });
  });
}
