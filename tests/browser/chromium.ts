import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { type Browser, chromium } from 'playwright-core';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium of this machine, ended when the test file is. CHROMIUM names another program. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  const program = named === undefined || named === '' ? PROGRAMS.find((path) => existsSync(path)) : named;
  if (program === undefined)
    throw new Error(
      'The browser tests need Chromium and a Chinese font. On Debian or Ubuntu: apt-get install chromium fonts-noto-cjk. Elsewhere set CHROMIUM to the path of one.',
    );
  // The sandbox of Chromium does not start as root, as which CI runs.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: program, args });
  after(() => browser.close());
  return browser;
}
