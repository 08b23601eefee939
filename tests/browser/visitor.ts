import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serveSample } from '../rest/served-sample.js';
import { openBrowser } from './chromium.js';

/** The widths of a phone and of a desk. */
export const WIDTHS = [390, 1_440] as const;

export interface VisitorOptions {
  readonly width?: number;
  readonly dark?: boolean;
  readonly javaScript?: boolean;
}

/** Someone who looks at the pages. What a browser complains of on the way is kept. */
export interface Visitor {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** The sample data behind a server that listens, and a browser to look at it. */
export async function openSite(): Promise<{
  readonly address: string;
  readonly browser: Browser;
  readonly server: Awaited<ReturnType<typeof serveSample>>;
  readonly visit: (options?: VisitorOptions) => Promise<Visitor>;
}> {
  const browser = await openBrowser();
  const server = await serveSample();
  const address = await server.app.listen({ host: '127.0.0.1', port: 0 });
  return { address, browser, server, visit: (options) => openVisitor(browser, address, options) };
}

async function openVisitor(
  browser: Browser,
  address: string,
  { width = 1_440, dark = false, javaScript = true }: VisitorOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    javaScriptEnabled: javaScript,
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) complaints.push(`asked elsewhere: ${url}`);
  });
  const close = () => context.close();
  after(close);
  return { page, complaints, close };
}

/** Whether the page is wider than the window, so that one would have to push it sideways. */
export async function isTooWide(page: Page): Promise<boolean> {
  const [content, window] = await Promise.all([
    page.evaluate<number>('document.documentElement.scrollWidth'),
    page.evaluate<number>('window.innerWidth'),
  ]);
  return content > window;
}

/** Keep a picture of the page for a person to look at, in the folder that SCREENSHOTS names; none unless it does. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Fail with all that a browser complained of. */
export function assertQuiet({ complaints }: Visitor): void {
  assert.deepEqual(complaints, []);
}
