import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { registry } from '../../../src/datasets/index.js';
import type { CheckResult } from '../../../src/rules/check-result.js';
import { evaluateChecks } from '../../../src/rules/evaluate-checks.js';
import { sampleRecords } from '../../seeds/sample-records.js';

const DATASETS = registry.datasets.filter(({ family }) => family === 'documents').map(({ name }) => name);

/** Every result of every check of the family, with the record that it is about. */
const results: readonly (CheckResult & { readonly of: string })[] = DATASETS.flatMap((name) =>
  sampleRecords(name).flatMap(({ label, values }) =>
    evaluateChecks(registry.get(name), values, new Map()).map((result) => ({ ...result, of: label })),
  ),
);

function failing(validator: string): readonly string[] {
  return results
    .filter((result) => result.validator === validator && result.outcome === 'FAILED')
    .map(({ columns, of }) => `${columns.at(-1)}: ${of}`)
    .sort();
}

describe('checks of the documents family', () => {
  test('fail on drafts exactly where they are meant to', () => {
    assert.deepEqual(failing('V91'), [
      'commentsReceived: 朝阳市户外广告设施管理办法（草案）',
      'commentsRejected: 龙城区国有土地上房屋征收与补偿实施办法（征求意见稿）',
      'decidedOn: 关于进一步优化企业注销登记的通告（征求意见稿）',
      'explanationUrl: 龙城区2020年政府投资项目计划（草案）',
      'feedbackPublishedOn: 区内公交线路优化方案（征求意见稿）',
      'resultingDocument: 职业技能提升行动实施方案（征求意见稿）',
    ]);
  });

  test('fail on documents exactly where they are meant to', () => {
    assert.deepEqual(failing('V92'), [
      'body: 关于申请2019年污染防治专项资金的请示',
      'ceasedOn: 关于印发龙城区国有土地上房屋征收补偿办法的通知',
      'ceasedOn: 关于印发龙城区政府投资项目管理暂行办法的通知',
      'expiresOn: 关于印发龙城区小微企业贷款风险补偿资金管理办法的通知',
      'publishedOn: 关于印发龙城区农村人居环境整治实施方案的通知',
      'registryNumber: 关于印发龙城区公益性岗位开发管理办法的通知',
      'registryNumber: 龙城区人民政府关于加强农村集体资产管理的实施意见',
    ]);
  });

  test('fail on reviews exactly where they are meant to', () => {
    assert.deepEqual(failing('V93'), [
      'releasedOn: 企业经营数据汇总表',
      'releasedOn: 关于印发龙城区压缩企业开办时间实施方案的通知',
      'releasedOn: 龙城区人民政府关于提请审查批准2018年区级财政决算的议案',
      'withholdGround: 人民调解员名册（含住址）',
      'withholdGround: 关于提高2019年城乡居民最低生活保障标准的通知',
    ]);
  });

  test('fail on concerns and meetings exactly where they are meant to', () => {
    assert.deepEqual(failing('V94'), ['closedAt: 执法检查频次过多', 'severity: 公路沿线山体滑坡']);
    assert.deepEqual(failing('V95'), ['items: 第六届区政府第45次常务会议', 'openItems: 第六届区政府第43次常务会议']);
  });

  test('say UNKNOWN somewhere for want of a figure, and pass most of all', () => {
    for (const validator of ['V91', 'V92', 'V93', 'V94', 'V95']) {
      const outcomes = results.filter((result) => result.validator === validator).map(({ outcome }) => outcome);
      const passed = outcomes.filter((outcome) => outcome === 'PASSED').length;
      assert.ok(outcomes.includes('UNKNOWN') && passed > outcomes.length * 0.8, validator);
    }
  });
});
