import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { each, listAt, textAt } from '../graphql/json.js';
import { assertQuiet, isTooWide, openSite, WIDTHS } from './visitor.js';

const [PHONE, DESK] = WIDTHS;
const { visit, server } = await openSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function firstRecord(dataset: string): Promise<string> {
  const { body } = await server.app.inject(`/api/v1/${dataset}?first=1&fields=recordId`);
  return textAt(JSON.parse(body), 'data.0.recordId');
}

const [penalty, agency, duty] = await Promise.all(['penalties', 'agencies', 'duties'].map(firstRecord));

const PAGES: readonly string[] = [
  '/',
  '/search?q=%E7%A4%BE%E4%BF%9D',
  '/datasets/penalties?filter[kinds][includesAny]=FINE&fields=decisionNumber,agency,fine',
  '/datasets/penalties?filter[decisionNumber][contains]=%E6%B2%A1%E6%9C%89',
  '/datasets/budgets?group=fiscalYear&kind=pie&asOf=40',
  `/datasets/penalties/${penalty}`,
  `/datasets/agencies/${agency}`,
  `/datasets/duties/${duty}`,
  '/embed/penalties',
  '/accountability',
  '/rules',
  '/pictures',
  '/pictures/debt',
  '/pictures/budget',
  '/pictures/organisation',
  `/pictures/organisation?agency=${agency}`,
  '/pictures/land',
  '/pictures/penalties',
  '/pictures/requests',
  '/docs',
  '/docs/penalties',
];

/** What axe finds that keeps people out, each with the rule and the elements. */
async function seriousFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return listAt(found, 'violations')
    .filter((violation) => ['serious', 'critical'].includes(textAt(violation, 'impact')))
    .map((violation) => `${textAt(violation, 'id')}: ${each(violation, 'nodes', 'html').join(' | ').slice(0, 400)}`);
}

/** Bring every chart into view, so that all there is to a page is there. */
async function drawCharts(page: Page): Promise<void> {
  for (const figure of await page.locator('figure.chart').all()) await figure.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
}

// Each page is seen in both languages, in light and dark, on a phone and on a desk, though not in every mixture.
const LOOKS = [
  { prefix: '', width: PHONE, dark: true },
  { prefix: '/en', width: DESK, dark: false },
] as const;

for (const { prefix, width, dark } of LOOKS)
  describe(`in ${prefix === '' ? 'Chinese' : 'English'}, ${dark ? 'dark' : 'light'}, at ${width} px`, () => {
    for (const path of PAGES)
      it(`${path.replace(/[0-9a-f-]{36}/, '{id}')} keeps nobody out, loads nothing from elsewhere, and fits`, async () => {
        const visitor = await visit({ width, dark });
        const { page } = visitor;
        // A stream that stays open is never idle.
        const address = path === '/' && prefix !== '' ? prefix : `${prefix}${path}`;
        const response = await page.goto(address, { waitUntil: 'load' });
        assert.equal(response?.status(), 200);
        if (path.startsWith('/pictures/') || path.startsWith('/datasets/')) await drawCharts(page);
        assert.deepEqual(await seriousFindings(page), []);
        assert.equal(await isTooWide(page), false);
        assertQuiet(visitor);
        await visitor.close();
      });
  });

describe('a page that is not there', () => {
  it('says so, and where to go on', async () => {
    const { page, close } = await visit();
    for (const path of [
      '/datasets/penaltys',
      '/datasets/penalties/nobody',
      '/datasets/penalties?filter[fines][gte]=1',
    ]) {
      const response = await page.goto(path);
      assert.ok(response !== null && response.status() >= 400 && response.status() < 500, path);
      assert.match(await page.locator('main').innerText(), /did you mean|such record/);
      assert.ok((await page.locator('main a').count()) >= 2);
      assert.deepEqual(await seriousFindings(page), []);
    }
    await close();
  });
});
