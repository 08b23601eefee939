import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogueItemSeed } from '../../../seeds/generator/duties/catalogue-items.js';
import { catalogueChannels, catalogueFields } from '../../../src/datasets/duties/codes.js';
import { DEADLINE_RULES } from '../../../src/rules/deadline-rules.js';

const items = catalogueItemSeed.records();

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

describe('catalogue items', () => {
  test('there are 26 pilot fields, and the sample has items in each', () => {
    assert.equal(catalogueFields.codes.length, 26);
    const seen = new Set(items.flatMap(({ field }) => (field === undefined ? [] : [field])));
    assert.deepEqual(seen, new Set(catalogueFields.codes.map(({ code }) => code)));
  });

  test('land compensation has the ten items of its standard', () => {
    assert.deepEqual(
      items.filter(({ field }) => field === 'LAND_COMPENSATION').map(({ secondLevel }) => secondLevel),
      [
        '拟征收土地告知',
        '拟征收土地现状调查',
        '拟征地听证',
        '征地报批材料',
        '征地批准文件',
        '征收土地公告',
        '征地补偿登记',
        '征地补偿安置方案公告',
        '征地补偿安置方案听证',
        '征地补偿费用支付',
      ],
    );
  });

  test('the items of an agency and edition are numbered through from one', () => {
    const catalogueOf = ({ agency, edition }: (typeof items)[number]) => `${String(agency)} ${String(edition)}`;
    const catalogues = new Set(items.map(catalogueOf));
    assert.ok(catalogues.size > 10);
    for (const catalogue of catalogues) {
      const own = items.filter((item) => catalogueOf(item) === catalogue);
      assert.deepEqual(
        own.map(({ sequence }) => sequence),
        own.map((_, index) => index + 1),
        catalogue,
      );
    }
  });

  test('a time rule that an item names is one of ours', () => {
    const rules = new Set(DEADLINE_RULES.map(({ id }) => id));
    const named = items.flatMap(({ timeRule }) => (timeRule === undefined ? [] : [String(timeRule)]));
    assert.ok(named.length > 0);
    for (const rule of named) assert.ok(rules.has(rule), rule);
  });

  test('every channel of the standard occurs, and the web site everywhere', () => {
    for (const { channels, secondLevel } of items)
      assert.ok(textsOf(channels).includes('WEBSITE'), String(secondLevel));
    const seen = new Set(items.flatMap(({ channels }) => textsOf(channels)));
    assert.deepEqual(seen, new Set(catalogueChannels.codes.map(({ code }) => code)));
  });

  test('who a specific group is, is said where there is one and nowhere else', () => {
    for (const { audience, audienceDetail, secondLevel } of items)
      assert.equal(audience === 'SPECIFIC_GROUP', audienceDetail !== undefined, String(secondLevel));
    assert.ok(items.some(({ mode }) => mode === 'ON_REQUEST'));
  });
});
