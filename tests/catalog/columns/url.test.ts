import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Url } from '../../../src/catalog/columns/index.js';
import { assertRefused, kindOf, readValue } from './kind-of.js';

const url = kindOf(Url('网址', 'Web page.'));

describe('url column', () => {
  it('keeps a web address as it was published', () => {
    for (const cell of ['http://www.chaoyang.gov.cn', 'https://例子.中国/政务?a=1&b=2#三'])
      assert.equal(readValue(url, ` ${cell} `), cell);
  });

  it('refuses what a browser should not follow', () => {
    for (const cell of [
      'www.chaoyang.gov.cn',
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://a',
      '网址',
    ])
      assertRefused(url, cell, 'NOT_A_URL');
  });

  it('compares with the beginning of an address too', () => {
    assert.equal(url.readOperand('https://www.chao'), 'https://www.chao');
  });
});
