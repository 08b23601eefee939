import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/catalog/registry.js';
import { homePage } from '../../src/page/home-page.js';
import type { DatasetSummary } from '../../src/query/dataset-summaries.js';
import { makers, toys } from '../query/toys.js';

function listed(dataset: Dataset, summary: Partial<DatasetSummary> = {}) {
  const nothing = {
    recordCount: 0,
    sampleCount: 0,
    firstOn: null,
    lastOn: null,
    firstPublishedAt: null,
    latestRevision: null,
    latestPublishedAt: null,
  };
  return { dataset, summary: { ...nothing, ...summary } };
}

function page(...datasets: readonly ReturnType<typeof listed>[]): string {
  return homePage(datasets, 7).toString();
}

describe('the home page', () => {
  it('shows each dataset with its name, its count and its latest day', () => {
    const text = page(listed(makers), listed(toys, { recordCount: 42, latestPublishedAt: '2019-10-22T01:30:00.000Z' }));
    assert.match(text, /<td>玩具<\/td><td><code>toys<\/code><\/td><td class="number">42<\/td><td>2019-10-22<\/td>/);
    assert.match(text, /<td>制造商<\/td><td><code>makers<\/code><\/td><td class="number">0<\/td><td>—<\/td>/);
  });

  it('leads to the explorer and says which revision it shows', () => {
    const text = page(listed(toys));
    assert.match(text, /<a [^>]*href="\/graphiql"/);
    assert.match(text, /数据版本 7/);
  });

  it('warns of sample data where there is some, and only there', () => {
    assert.doesNotMatch(page(listed(toys)), /示例数据/);
    assert.match(page(listed(toys, { sampleCount: 1 })), /role="note">[^<]*示例数据/);
  });

  it('escapes what datasets call themselves', () => {
    const rude = { ...toys, title: '<script>alert("1")</script>' };
    const text = page(listed(rude));
    assert.doesNotMatch(text, /<script/);
    assert.match(text, /&#60;script&#62;alert\(&#34;1&#34;\)/);
  });

  it('needs no JavaScript and loads nothing from elsewhere', () => {
    const text = page(listed(toys));
    assert.doesNotMatch(text, /<script|\son\w+=|style=/);
    assert.doesNotMatch(text, /(src|href)="(?!\/)/);
  });

  it('says in which language it is and titles itself', () => {
    const text = page(listed(toys));
    assert.match(text, /^<!doctype html>\n<html lang="zh-CN">/);
    assert.match(text, /<title>[^<]+<\/title>/);
    assert.match(text, /<meta charset="utf-8">/);
  });
});
